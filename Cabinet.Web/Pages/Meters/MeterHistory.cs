using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;
using Cabinet.Graph;

namespace Cabinet.Web.Pages.Meters;

/// <summary>A part of the readings of one meter, the cursor it starts after and the one to go on from.</summary>
public record MeterHistory(Service Service, Meter Meter, DateOnly Today, IReadOnlyList<Reading> Rows, string? After, string? Next)
{
    public string MeterId => NodeId.Of("Meter", Meter.Id);

    public string Address => $"/services/{Service.Kind.Slug()}/meters";

    public string NextAddress => $"{Address}?meter={MeterId}&after={Uri.EscapeDataString(Next ?? "")}";

    /// <summary>The first row of a later part: where the reader goes on.</summary>
    public bool Leads(Reading row) => After is not null && row == Rows[0];

    public bool IsVerificationOver => Meter.RemovedOn is null && Meter.VerifyBy < Today;
}
