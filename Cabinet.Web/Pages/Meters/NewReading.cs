using Cabinet.Data;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Services;
using Cabinet.Graph;

namespace Cabinet.Web.Pages.Meters;

/// <summary>The card to hand in a reading of one meter: its registers, what was typed and the verdict.</summary>
public record NewReading(Meter Meter, Service? Service, Period Period, DateOnly Today, IReadOnlyList<NewValue> Values)
{
    /// <summary>What is wrong with the whole reading, not with one register.</summary>
    public string? Error { get; init; }

    /// <summary>The register seems to have passed through zero: the resident has to say so.</summary>
    public bool AsksConfirmation { get; init; }

    /// <summary>What was just done, said once.</summary>
    public string? Done { get; init; }

    public string MeterId => NodeId.Of("Meter", Meter.Id);

    public string Id => "new-reading-" + MeterId;

    public string Address => $"/meters/{MeterId}/readings";

    public string Name => Service?.Name ?? Meter.ServiceKind.Name();

    public string Unit => Service?.Unit ?? "";

    public bool IsVerificationOver => Meter.VerifyBy < Today;

    /// <summary>A waiting reading that the viewer can still take back; it goes with all its zones.</summary>
    public Reading? Withdrawable => Values.FirstOrDefault(x => x.CanWithdraw)?.Current;

    public string FieldId(NewValue value) => $"value-{MeterId}-{value.Zone}";

    /// <summary>The fields that were refused, for the summary on top of a page.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors =>
        [.. Values.Where(x => x.Error is not null).Select(x => (FieldId(x), x.Error!)).Concat(Error is null ? [] : [("", Error)])];
}

/// <summary>One register: the value of earlier periods, the reading of this one, what was typed and why it was refused.</summary>
public record NewValue(Zone Zone, Reading? Last, Reading? Current, bool CanWithdraw, string? Typed = null, string? Error = null)
{
    /// <summary>The latest reading, whose status and way the card shows.</summary>
    public Reading? Shown => Current ?? Last;
}
