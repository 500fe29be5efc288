using Cabinet.Data;
using Cabinet.Data.Bills;
using Cabinet.Data.Services;
using Cabinet.Data.Settlements;
using Cabinet.Graph.Bills;
using Cabinet.Graph.Settlements;
using Cabinet.Web.Pages.Shared;

namespace Cabinet.Web.Pages.Home;

/// <summary>What is owed and until when, over all services (M10).</summary>
public class HomeModel(Frame frame, BillQueries bills, SettlementQueries settlements, TimeProvider clock) : AccountPage(frame)
{
    private static readonly Graph.Page TwoYears = new(First: 24) { LooksFurther = false };
    private static readonly Graph.Page LastBills = new(First: 3) { LooksFurther = false };

    /// <summary>The last bills, newest first.</summary>
    public IReadOnlyList<Bill> Bills { get; private set; } = [];

    public Bill? Bill => Bills.Count == 0 ? null : Bills[0];

    public bool IsPastDue => Bill is { Total: > 0 } bill && bill.DueOn < clock.Today();

    /// <summary>Each service with its latest settlement.</summary>
    public IReadOnlyList<(Service Service, Settlement Last)> Totals { get; private set; } = [];

    public Chart? Charges { get; private set; }

    public async Task OnGet()
    {
        var lastBills = bills.Bills(Account, LastBills);
        var asked = Services.Select(x => (Service: x, Rows: settlements.Settlements(x, page: TwoYears))).ToList();
        Bills = (await lastBills).Nodes;
        Totals = [.. asked.Where(x => x.Rows.Result.Nodes.Count > 0).Select(x => (x.Service, x.Rows.Result.Nodes[0]))];
        var charged = asked.SelectMany(x => x.Rows.Result.Nodes).GroupBy(x => x.Period)
            .ToDictionary(x => x.Key, x => x.Sum(row => new Money(row.Charged + row.Recalculated + row.Penalty).Rubles));
        if (charged.Count > 0)
            Charges = Chart.Of("charges", "Начисления по месяцам", "₽", 2, charged, charged.Keys.Max());
    }

    protected override void AskAhead(long accountId)
    {
        settlements.AskAhead(accountId, TwoYears);
        bills.AskAhead(accountId, LastBills);
    }
}
