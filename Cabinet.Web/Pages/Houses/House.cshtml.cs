using Cabinet.Data.Services;
using Cabinet.Graph;
using Cabinet.Graph.Meters;
using Cabinet.Graph.Services;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Houses;

/// <summary>«Общедомовые нужды»: the meters of the house and what they measured (M19).</summary>
public class HouseModel(Frame frame, ServiceQueries services, MeterQueries meters) : AccountPage(frame)
{
    private const int RowsShown = 12;

    public Service Service { get; private set; } = null!;

    public IReadOnlyList<HouseHistory> Meters { get; private set; } = [];

    /// <summary>Earlier volumes of one meter are asked for by <paramref name="meter"/> and <paramref name="after"/>.</summary>
    public async Task<IActionResult> OnGet(string service, string? meter, string? after)
    {
        if (ServiceKinds.FromSlug(service) is not { } kind || await services.OfKind(Account.Id, kind) is not { } found)
            return NotFound();
        Service = found;
        var wanted = NodeId.Read(meter, "Meter");
        var asked = (await meters.HouseMeters(found)).Select(x => (Meter: x, After: x.Id == wanted ? after : null))
            .Select(x => (x.Meter, x.After, Rows: meters.Volumes(x.Meter, new Graph.Page(RowsShown, x.After)))).ToList();
        var shown = new List<HouseHistory>();
        foreach (var (each, start, rows) in asked)
        {
            var part = await rows;
            shown.Add(new(found, each, part.Nodes, start, part.PageInfo.HasNextPage ? part.PageInfo.EndCursor : null));
        }
        Meters = shown;
        return WantsFragment && Meters.FirstOrDefault(x => x.After is not null) is { } more ? Partial("_VolumeRows", more) : Page();
    }
}
