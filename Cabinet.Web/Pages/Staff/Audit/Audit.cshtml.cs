using Cabinet.Data.Audit;
using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Staff.Audit;

/// <summary>The audit log, newest first.</summary>
public class AuditModel(AuditQueries audit) : PageModel
{
    public IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    /// <summary>The address of the older ones; null at the end.</summary>
    public string? Older { get; private set; }

    public async Task OnGet(string? after)
    {
        var part = await audit.Log(new Graph.Page(After: after));
        Entries = part.Nodes;
        Older = part.PageInfo.HasNextPage ? "/staff/audit?after=" + Uri.EscapeDataString(part.PageInfo.EndCursor!) : null;
    }

    public static string Of(AuditAct act) => act switch
    {
        AuditAct.SignedIn => "Вход",
        AuditAct.SecondFactorSet => "Второй фактор подключён",
        AuditAct.RecoveryCodeUsed => "Вход по коду восстановления",
        AuditAct.Searched => "Поиск",
        AuditAct.Looked => "Просмотр",
        AuditAct.OpenedContacts => "Контакты открыты",
        AuditAct.SetEmail => "Почта задана",
        AuditAct.SentRecovery => "Восстановление отправлено",
        AuditAct.EndedRegistration => "Регистрация закрыта",
        AuditAct.EndedSessions => "Вход завершён на всех устройствах",
        AuditAct.ReadLog => "Чтение журнала",
        AuditAct.AddedStaff => "Сотрудник добавлен",
        AuditAct.RemovedStaff => "Сотрудник удалён",
        AuditAct.ResetSecondFactor => "Второй фактор снят",
        _ => "Запрос к API",
    };
}
