using Cabinet.Data.Meters;
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
