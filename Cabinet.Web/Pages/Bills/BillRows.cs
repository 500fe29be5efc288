using Cabinet.Data;
using Cabinet.Data.Bills;

namespace Cabinet.Web.Pages.Bills;

/// <summary>A part of the list of bills, the cursor it starts after and the one to go on from.</summary>
public record BillRows(IReadOnlyList<Bill> Rows, string? After = null, string? Next = null)
{
    /// <summary>Tells the parts of one list apart on a page.</summary>
    public string Id => Rows.Count == 0 ? "none" : Period.Of(Rows[0].Period).ToString();

    /// <summary>The first row of a later part: where the reader goes on.</summary>
    public bool Leads(Bill row) => After is not null && row == Rows[0];

    public string NextAddress => "/bills?after=" + Uri.EscapeDataString(Next ?? "");
}
