using Cabinet.Graph.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Staff.Accounts;

/// <summary>The contacts in full, once a reason. The answer to the form shows them: an address of their own would show them again unasked.</summary>
public class ContactsModel(StaffAccounts accounts, StaffMutations mutations) : StaffAccountPage(accounts)
{
    [BindProperty]
    public string? Reason { get; set; }

    public OpenedContacts? Opened { get; private set; }

    public IEnumerable<(string Name, string Value)> Shown =>
    [
        ("Телефон у поставщика", Opened!.FilePhone is { } onFile ? Ru.Phone(onFile) : "не указан"),
        ("Почта у поставщика", Opened.FileEmail ?? "не указана"),
        ("Телефон регистрации", Opened.LoginPhone is { } registered ? Ru.Phone(registered) : "не указан"),
        ("Почта регистрации", Opened.LoginEmail ?? "не указана"),
    ];

    public async Task<IActionResult> OnPost()
    {
        var answer = await mutations.OpenContacts(new(Id, Reason));
        if (answer.Contacts is null || !await Look())
            return await Answer(answer.Errors, "contacts");
        Opened = answer.Contacts;
        return Page();
    }
}
