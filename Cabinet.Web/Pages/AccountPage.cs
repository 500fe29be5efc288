using Cabinet.Data.Accounts;
using Cabinet.Data.Services;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages;

/// <summary>A page about the account shown now. Without one (staff, nobody) there is no such page.</summary>
public abstract class AccountPage(Frame frame) : PageModel
{
    public Account Account => frame.Account!;

    /// <summary>The account's services in delivery, in the order of the tabs.</summary>
    public IReadOnlyList<Service> Services => frame.Services;

    /// <summary>Whether htmx asks for a fragment; going back in history it asks for the whole page.</summary>
    public bool WantsFragment => Request.Headers["HX-Request"] == "true" && Request.Headers["HX-Request-Type"] == "partial";

    /// <summary>The account's service by its name in an address; null when there is none.</summary>
    protected Service? ServiceOf(string slug) => Services.FirstOrDefault(x => x.Kind == ServiceKinds.FromSlug(slug));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (frame.AccountId is { } account)
            AskAhead(account);
        await frame.Come();
        if (frame.Account is null)
            context.Result = NotFound();
        else
            await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Asks for what the page will show of an account, so that it comes in one trip with the frame.</summary>
    protected virtual void AskAhead(long accountId)
    {
    }
}
