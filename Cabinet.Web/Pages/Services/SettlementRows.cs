using Cabinet.Data.Services;
using Cabinet.Data.Settlements;

namespace Cabinet.Web.Pages.Services;

/// <summary>A part of the settlements chosen, the cursor it starts after and the one to go on from.</summary>
public record SettlementRows(Service Service, PeriodChoice Choice, IReadOnlyList<Settlement> Rows, string? After, string? Next)
{
    /// <summary>Tells the parts of one list apart on a page.</summary>
    public string Part => $"{Service.Kind.Slug()}-{After ?? "first"}";

    public string Address => $"/services/{Service.Kind.Slug()}?from={Choice.From}&to={Choice.To}";

    public string NextAddress => $"{Address}&after={Uri.EscapeDataString(Next ?? "")}";

    /// <summary>The first row of a later part: where the reader goes on.</summary>
    public bool Leads(Settlement row) => After is not null && row == Rows[0];

    /// <summary>Decimals of the column of volumes.</summary>
    public int Decimals => Ru.Decimals(Rows.Select(x => x.Volume));
}
