using Cabinet.Data.Meters;
using Cabinet.Data.Notifications;
using Cabinet.Data.Readings;

namespace Cabinet.Web.Pages;

/// <summary>The Russian words of enumerations, as a resident reads them.</summary>
public static class Words
{
    public static string Of(ReadingStatus status) => status switch
    {
        ReadingStatus.Accepted => "Принято",
        ReadingStatus.Calculated => "Рассчитано",
        ReadingStatus.Refused => "Отказано",
        _ => "Отозвано",
    };

    /// <summary>The colour that goes with a status.</summary>
    public static string ClassOf(ReadingStatus status) => status switch
    {
        ReadingStatus.Accepted or ReadingStatus.Calculated => "taken",
        ReadingStatus.Refused => "refused",
        _ => "muted",
    };

    public static string Of(ReadingSource source) => source switch
    {
        ReadingSource.Cabinet => "Личный кабинет",
        ReadingSource.Partner => "Партнёрское приложение",
        ReadingSource.Payment => "При оплате",
        ReadingSource.Phone => "По телефону",
        ReadingSource.Office => "В офисе",
        ReadingSource.Sms => "СМС",
        ReadingSource.Inspector => "Контролёр",
        ReadingSource.Automatic => "Автоматически",
        _ => "Расчётное",
    };

    public static string Of(MessageChannel channel) => channel == MessageChannel.Mail ? "Письмо" : "СМС";

    public static string Of(MessageState state) => state switch
    {
        MessageState.Waiting => "Ждёт отправки",
        MessageState.Sending => "Отправляется",
        MessageState.Delivered => "Отправлено",
        MessageState.Failed => "Не отправлено",
        _ => "Неизвестно, отправлено ли",
    };

    /// <summary>The colour that goes with a message's state.</summary>
    public static string ClassOf(MessageState state) => state switch
    {
        MessageState.Delivered => "taken",
        MessageState.Failed or MessageState.Unknown => "refused",
        _ => "muted",
    };

    public static string Of(MessageKind kind) => kind switch
    {
        MessageKind.ConfirmRegistration => "Подтверждение регистрации",
        MessageKind.RegistrationAttempt => "Попытка повторной регистрации",
        MessageKind.Recovery => "Восстановление доступа",
        MessageKind.PasswordChanged => "Пароль изменён",
        MessageKind.ConfirmEmail => "Подтверждение новой почты",
        MessageKind.EmailChange => "Смена почты",
        MessageKind.EmailChanged => "Почта изменена",
        MessageKind.AccountLinked => "Привязка лицевого счёта",
        MessageKind.SignInLocked => "Вход приостановлен",
        MessageKind.RegistrationEnded => "Регистрация закрыта",
        MessageKind.EmailSet => "Почту задал оператор",
        MessageKind.Code => "Код подтверждения",
        MessageKind.LoginRemoved => "Регистрация удалена",
        _ => "Уведомление",
    };

    /// <summary>The zone's name; a three-zone meter's T1 is the peak. Empty for a meter of one register.</summary>
    public static string Of(Zone zone, int zoneCount) => (zone, zoneCount) switch
    {
        (Zone.T1, 3) => "Т1, пик",
        (Zone.T1, _) => "Т1, день 07–23",
        (Zone.T2, _) => "Т2, ночь 23–07",
        (Zone.T3, _) => "Т3, полупик",
        _ => "",
    };
}
