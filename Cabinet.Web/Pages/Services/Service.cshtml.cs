using Cabinet.Data;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Services;
using Cabinet.Graph.Settlements;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Services;

/// <summary>Взаиморасчёты of one service for the periods that the resident chooses (M17).</summary>
public class ServiceModel(Frame frame, ServiceQueries services, SettlementQueries settlements) : AccountPage(frame)
{
    private const int RowsShown = 24;

    public Service Service { get; private set; } = null!;

    /// <summary>Null while there is not one settlement to choose from.</summary>
    public PeriodChoice? Choice { get; private set; }

    public SettlementRows? Rows { get; private set; }

    /// <summary>All settlements of the choice, newest first: the totals are theirs, whatever part is shown.</summary>
    public IReadOnlyList<Settlement> Chosen { get; private set; } = [];

    public IReadOnlyList<Chart> Charts { get; private set; } = [];

    public async Task<IActionResult> OnGet(string service, string? from, string? to, string? after)
    {
        if (ServiceKinds.FromSlug(service) is not { } kind || await services.OfKind(Account.Id, kind) is not { } found)
            return NotFound();
        Service = found;
        var newest = settlements.Settlements(found, page: new Graph.Page(First: 1));
        var oldest = settlements.Settlements(found, page: new Graph.Page(Last: 1));
        if ((await newest).Nodes is [var last] && (await oldest).Nodes is [var first])
            Choice = PeriodChoice.Read(from, to, Period.Of(first.Period), Period.Of(last.Period));
        if (Choice is { Error: null })
            await Fetch(Choice, after);
        else if (Choice is not null)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return !WantsFragment ? Page() : after is null ? Partial("_Settlements", this) : Partial("_SettlementRows", Rows);
    }

    private async Task Fetch(PeriodChoice choice, string? after)
    {
        var shown = settlements.Settlements(Service, choice.From, choice.To, new Graph.Page(RowsShown, after));
        if (after is null || !WantsFragment)
        {
            var span = await Span(choice);
            Chosen = [.. span.Where(x => x.Period >= choice.From.FirstDay)];
            Charts = [.. ChartsOf(span, choice.To.FirstDay).OfType<Chart>()];
        }
        var rows = await shown;
        Rows = new SettlementRows(Service, choice, rows.Nodes, after, rows.PageInfo.HasNextPage ? rows.PageInfo.EndCursor : null);
    }

    /// <summary>The chosen periods and two years for the charts, in as few trips as the longest list needs.</summary>
    private async Task<List<Settlement>> Span(PeriodChoice choice)
    {
        var from = choice.From < choice.To.AddMonths(-23) ? choice.From : choice.To.AddMonths(-23);
        var span = new List<Settlement>();
        for (string? after = null; ;)
        {
            var part = await settlements.Settlements(Service, from, choice.To, new Graph.Page(100, after));
            span.AddRange(part.Nodes);
            if (!part.PageInfo.HasNextPage)
                return span;
            after = part.PageInfo.EndCursor;
        }
    }

    private IEnumerable<Chart?> ChartsOf(List<Settlement> span, DateOnly last)
    {
        yield return Chart.Of("charges", "Начисления", "₽", 2, span.ToDictionary(x => x.Period, x => new Money(x.Charged).Rubles), last);
        var volumes = span.Where(x => x.Volume is not null).ToDictionary(x => x.Period, x => x.Volume!.Value);
        yield return Chart.Of("volumes", "Потребление", Service.Unit, Ru.Decimals(volumes.Values.Select(x => (decimal?)x)), volumes, last);
    }
}
