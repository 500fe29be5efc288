using Cabinet.Graph.Meters;
using Cabinet.Graph.Readings;
using Cabinet.Web.Pages.Meters;
using Cabinet.Web.Pages.Shared;

namespace Cabinet.Web.Pages.Readings;

/// <summary>«Передать показания»: a card for every active meter of the account (M20).</summary>
public class ReadingsModel(Frame frame, MeterQueries meters, NewReadings cards, ReadingWindow window) : AccountPage(frame)
{
    public IReadOnlyList<NewReading> Cards { get; private set; } = [];

    /// <summary>Up to this day of the month a reading counts for the month itself.</summary>
    public int LastDay => window.LastDay;

    public async Task OnGet() => Cards = await cards.Of(await meters.Meters(Account));
}
