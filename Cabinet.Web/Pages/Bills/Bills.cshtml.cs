using Cabinet.Graph.Bills;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Bills;

/// <summary>Every closed period with its bill, newest first (M16).</summary>
public class BillsModel(Frame frame, BillQueries bills) : AccountPage(frame)
{
    private const int RowsShown = 24;

    public BillRows Rows { get; private set; } = new([]);

    public async Task<IActionResult> OnGet(string? after)
    {
        var part = await bills.Bills(Account, new Graph.Page(RowsShown, after));
        Rows = new BillRows(part.Nodes, after, part.PageInfo.HasNextPage ? part.PageInfo.EndCursor : null);
        return WantsFragment ? Partial("_BillRows", Rows) : Page();
    }
}
