using Cabinet.Graph;
using Cabinet.Graph.Readings;
using Cabinet.Web.Pages.Meters;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Readings;

/// <summary>Taking back a waiting reading, all zones that were handed in with it (M20).</summary>
public class WithdrawalModel(Frame frame, NewReadings cards, ReadingMutations mutations) : AccountPage(frame)
{
    public NewReading? Card { get; private set; }

    public string Error { get; private set; } = "";

    public IActionResult OnGet() => Redirect("/readings");

    /// <summary>The card that the reading stands in comes back changed; <paramref name="meter"/> says which.</summary>
    public async Task<IActionResult> OnPost(string id, string? meter)
    {
        var answer = await mutations.WithdrawReading(new WithdrawReadingInput(id));
        if (answer.Errors is [{ Code: UserErrorCode.NotFound }, ..])
            return NotFound();
        var card = await cards.Of(answer.Readings is [var first, ..] ? first.MeterId : NodeId.Read(meter, "Meter"));
        return answer.Errors.Count > 0 ? Refused(card, answer.Errors[0].Message) : Done(card);
    }

    public Task<IActionResult> OnDelete(string id, string? meter) => OnPost(id, meter);

    private IActionResult Done(NewReading? card) => WantsFragment && card is not null
        ? Partial("/Pages/Meters/_NewReading.cshtml", card with { Done = "Показания удалены. Можно внести новые." })
        : Redirect($"/readings#{card?.Id}");

    private IActionResult Refused(NewReading? card, string error)
    {
        (Card, Error) = (card, error);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return WantsFragment && card is not null ? Partial("/Pages/Meters/_NewReading.cshtml", card with { Error = error }) : Page();
    }
}
