using System.ComponentModel.DataAnnotations;
using Cabinet.Data.Accounts;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Links;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Profile;

/// <summary>The own account, the linked ones, and who has linked the own (M25).</summary>
public class AccountsModel(Frame frame, AccountQueries accounts, LinkQueries queries, LinkMutations mutations) : ProfilePage(frame)
{
    [BindProperty(Name = "number")]
    public string? Number { get; set; }

    [BindProperty(Name = "surname")]
    public string? Surname { get; set; }

    [BindProperty(Name = "password"), DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Password { get; set; }

    /// <summary>The account that the login was registered for.</summary>
    public Account Own { get; private set; } = null!;

    public IReadOnlyList<AccountLink> Links { get; private set; } = [];

    public IReadOnlyList<AccountAccess> Accesses { get; private set; } = [];

    /// <summary>What was done, in words.</summary>
    public string? Said => Done switch
    {
        "linked" => "Лицевой счёт привязан. Его потребителю отправлено сообщение.",
        "unlinked" => "Лицевой счёт отвязан.",
        "named" => "Название сохранено.",
        "ended" => "Доступ отменён.",
        _ => null,
    };

    public async Task OnGet()
    {
        Own = (await accounts.OwnOfViewer())!;
        (Links, Accesses) = (await queries.Links(), await queries.Accesses());
    }

    public async Task<IActionResult> OnPost()
    {
        var answer = await mutations.LinkAccount(new(Number ?? "", Surname, Password));
        if (answer.Errors.Count == 0)
            return Did("linked", "/profile/accounts");
        await OnGet();
        return Refused(answer.Errors);
    }
}
