using Cabinet.Data;
using Cabinet.Data.Services;
using Cabinet.Graph;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Readings;
using Cabinet.Graph.Services;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Meters;

/// <summary>«Индивидуальное потребление»: every individual meter of the service, active or not, with its readings (M18).</summary>
public class MetersModel(Frame frame, ServiceQueries services, MeterQueries meters, ReadingQueries readings, NewReadings cards, TimeProvider clock)
    : AccountPage(frame)
{
    private const int RowsShown = 12;

    public Service Service { get; private set; } = null!;

    public IReadOnlyList<(MeterHistory History, NewReading? Card)> Meters { get; private set; } = [];

    /// <summary>Older readings of one meter are asked for by <paramref name="meter"/> and <paramref name="after"/>.</summary>
    public async Task<IActionResult> OnGet(string service, string? meter, string? after)
    {
        if (ServiceKinds.FromSlug(service) is not { } kind || await services.OfKind(Account.Id, kind) is not { } found)
            return NotFound();
        Service = found;
        var wanted = NodeId.Read(meter, "Meter");
        var asked = (await meters.MetersOfService(found)).Select(x => (Meter: x, After: x.Id == wanted ? after : null))
            .Select(x => (x.Meter, x.After, Rows: readings.Readings(x.Meter, page: new Graph.Page(RowsShown, x.After)))).ToList();
        var active = await cards.Of(asked.Where(x => x.Meter.RemovedOn is null).Select(x => x.Meter));
        var shown = new List<(MeterHistory, NewReading?)>();
        foreach (var (each, start, rows) in asked)
        {
            var part = await rows;
            shown.Add((new(found, each, clock.Today(), part.Nodes, start, part.PageInfo.HasNextPage ? part.PageInfo.EndCursor : null), active.FirstOrDefault(x => x.Meter.Id == each.Id)));
        }
        Meters = shown;
        return WantsFragment && Meters.Select(x => x.History).FirstOrDefault(x => x.After is not null) is { } more ? Partial("_ReadingRows", more) : Page();
    }
}
