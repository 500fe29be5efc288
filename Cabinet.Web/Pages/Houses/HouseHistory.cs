using Cabinet.Data.Meters;
using Cabinet.Data.Services;
using Cabinet.Graph;

namespace Cabinet.Web.Pages.Houses;

/// <summary>A part of what one house meter measured, the cursor it starts after and the one to go on from.</summary>
public record HouseHistory(Service Service, Meter Meter, IReadOnlyList<HouseVolume> Rows, string? After, string? Next)
{
    public string MeterId => NodeId.Of("Meter", Meter.Id);

    public string Address => $"/services/{Service.Kind.Slug()}/house";

    public string NextAddress => $"{Address}?meter={MeterId}&after={Uri.EscapeDataString(Next ?? "")}";

    /// <summary>The first row of a later part: where the reader goes on.</summary>
    public bool Leads(HouseVolume row) => After is not null && row == Rows[0];

    /// <summary>Decimals of the columns of volumes.</summary>
    public int Decimals => Ru.Decimals(Rows.SelectMany(x => new decimal?[] { x.Measured, x.Individual }));
}
