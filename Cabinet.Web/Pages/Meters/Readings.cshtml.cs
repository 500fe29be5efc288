using Cabinet.Graph;
using Cabinet.Graph.Readings;
using Cabinet.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Cabinet.Web.Pages.Meters;

/// <summary>The readings of one meter as a place to add to: the form of its card is sent here (M20).</summary>
public class ReadingsModel(Frame frame, NewReadings cards, ReadingMutations mutations) : AccountPage(frame)
{
    public NewReading Card { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string id)
    {
        if (await cards.Of(NodeId.Read(id, "Meter")) is not { } card)
            return NotFound();
        Card = card;
        return WantsFragment ? Partial("_NewReading", Card) : Page();
    }

    public async Task<IActionResult> OnPost(string id, bool confirm = false)
    {
        if (await cards.Of(NodeId.Read(id, "Meter")) is not { } card)
            return NotFound();
        var typed = card.Meter.Zones.Select(x => new ReadingValueInput(x, Request.Form[x.ToString()])).ToList();
        var answer = await mutations.SubmitReading(new SubmitReadingInput(id, typed, confirm));
        if (answer.Errors.Count > 0)
            return Refused(card, typed, answer.Errors);
        if (!WantsFragment)
            return Redirect($"/readings#{card.Id}");
        Card = (await cards.Of(card.Meter.Id))! with { Done = $"Показания приняты и войдут в расчёт за {Ru.Period(answer.Readings![0].Period)}." };
        return Partial("_NewReading", Card);
    }

    /// <summary>The form again: what was typed is kept, the reason stands in its register's «Статус ввода».</summary>
    private IActionResult Refused(NewReading card, List<ReadingValueInput> typed, IReadOnlyList<UserError> errors)
    {
        Card = card with
        {
            Values = [.. card.Values.Select((x, i) => x with { Typed = typed[i].Value, Error = errors.FirstOrDefault(e => e.Field is ["values", var at, ..] && at == $"{i}")?.Message })],
            Error = errors.FirstOrDefault(x => x.Field is not ["values", _, ..])?.Message,
            AsksConfirmation = errors.All(x => x.Code == UserErrorCode.ConfirmRollOver),
        };
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return WantsFragment ? Partial("_NewReading", Card) : Page();
    }
}
