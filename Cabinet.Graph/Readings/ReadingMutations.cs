using Cabinet.Data;
using Cabinet.Data.Batches;
using Cabinet.Data.Events;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;
using Cabinet.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Readings;

/// <summary>Handing in readings and taking them back (M20).</summary>
public class ReadingMutations(CabinetDb db, Batches batches, Viewer viewer, TimeProvider clock, ReadingWindow window, FirstAnswers answers)
{
    private static readonly UserError NoMeter = new(UserErrorCode.NotFound, "Такого прибора учёта нет среди ваших.", "meterId");

    /// <summary>Hands in a reading of one meter, all its zones together. An accepted one waits for calculation and replaces the waiting one of the same period.</summary>
    /// <param name="input">The meter and what its registers show.</param>
    public Task<SubmitReadingPayload> SubmitReading(SubmitReadingInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
        {
            if (viewer.Ids.Read(input.MeterId, "Meter") is not { } meterId || await Mine(meterId) is not { } meter)
                return Refused(NoMeter);
            await db.LockMeter(meterId);
            return await Submit(meter, input);
        }, Refused);

    /// <summary>Takes back a waiting reading, with the other zones that were handed in with it. Possible until sign-out.</summary>
    /// <param name="input">The reading to take back.</param>
    public Task<WithdrawReadingPayload> WithdrawReading(WithdrawReadingInput input) =>
        answers.Once(input.IdempotencyKey, input with { IdempotencyKey = null }, async () =>
        {
            var id = viewer.Ids.Read(input.ReadingId, "Reading");
            var reading = id is null ? null : await db.Readings.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && viewer.AccountIds.Contains(x.AccountId));
            if (reading is null)
                return NotWithdrawn(new(UserErrorCode.NotFound, "Такого показания нет среди ваших.", "readingId"));
            await db.LockMeter(reading.MeterId);
            return await Withdraw(reading);
        }, NotWithdrawn);

    private async Task<SubmitReadingPayload> Submit(Meter meter, SubmitReadingInput input)
    {
        var today = clock.Today();
        var period = window.PeriodOf(today);
        var known = await db.Readings.AsNoTracking()
            .Where(x => x.MeterId == meter.Id && (x.Status == ReadingStatus.Accepted || x.Status == ReadingStatus.Calculated))
            .OrderByDescending(x => x.TakenOn).ThenByDescending(x => x.Id).Take(40).ToListAsync();
        var check = new ReadingCheck(meter, known, today, period, input.Confirm == true, await UnusualUse(today)).Run(input.Values);
        if (check.Errors.Count > 0)
            return new(null, check.Errors);
        await db.Readings.Where(x => x.MeterId == meter.Id && x.Period == period.FirstDay && x.Status == ReadingStatus.Accepted)
            .ExecuteUpdateAsync(x => x.SetProperty(r => r.Status, ReadingStatus.Withdrawn).SetProperty(r => r.Reason, "Заменено новым показанием"));
        var taken = check.Values.Select(x => Taken(meter, x, today, period)).ToList();
        db.Readings.AddRange(taken);
        await db.SaveChangesAsync();
        Tell(known.Where(x => x.Period == period.FirstDay && x.Status == ReadingStatus.Accepted).Concat(taken));
        batches.Forget();
        return new(taken, []);
    }

    private Reading Taken(Meter meter, (Zone Zone, decimal Value, decimal? Consumption) checkedValue, DateOnly today, Period period) => new()
    {
        AccountId = meter.AccountId!.Value,
        MeterId = meter.Id,
        Zone = checkedValue.Zone,
        Value = checkedValue.Value,
        Consumption = checkedValue.Consumption,
        TakenOn = today,
        Period = period.FirstDay,
        Source = viewer.Kind == ViewerKind.Partner ? ReadingSource.Partner : ReadingSource.Cabinet,
        Status = ReadingStatus.Accepted,
        RecordedUtc = clock.UtcNow(),
        SessionId = viewer.SessionId,
    };

    private async Task<WithdrawReadingPayload> Withdraw(Reading reading)
    {
        var together = await db.Readings
            .Where(x => x.MeterId == reading.MeterId && x.Period == reading.Period && x.Status == ReadingStatus.Accepted && x.SessionId == viewer.SessionId && x.SessionId != null)
            .OrderBy(x => x.Zone).ToListAsync();
        if (together.All(x => x.Id != reading.Id))
            return NotWithdrawn(Why(reading, await db.Readings.Where(x => x.Id == reading.Id).Select(x => x.Status).FirstAsync()));
        foreach (var each in together)
            (each.Status, each.Reason) = (ReadingStatus.Withdrawn, "Удалено потребителем");
        Tell(together);
        await db.SaveChangesAsync();
        batches.Forget();
        return new(together, []);
    }

    /// <summary>Whoever listens hears of it when, and only when, the act is committed.</summary>
    private void Tell(IEnumerable<Reading> changed) =>
        db.ReadingEvents.AddRange(changed.Select(x => new ReadingEvent { AccountId = x.AccountId, ReadingId = x.Id, AtUtc = clock.UtcNow() }));

    private static UserError Why(Reading reading, ReadingStatus status) => status == ReadingStatus.Calculated
        ? new(UserErrorCode.AlreadyCalculated, $"Показание за {RussianText.Of(Period.Of(reading.Period))} уже рассчитано, удалить его нельзя.", "readingId") { Period = Period.Of(reading.Period) }
        : new(UserErrorCode.CannotWithdraw, "Удалить можно только ожидающее показание и только до выхода из кабинета.", "readingId");

    private static WithdrawReadingPayload NotWithdrawn(UserError error) => new(null, [error]);

    private static SubmitReadingPayload Refused(UserError error) => new(null, [error]);

    private Task<Meter?> Mine(long meterId) =>
        db.Meters.AsNoTracking().FirstOrDefaultAsync(x => x.Id == meterId && x.AccountId != null && viewer.AccountIds.Contains(x.AccountId.Value));

    private async Task<decimal> UnusualUse(DateOnly day) => await db.Rules
        .Where(x => x.Key == RuleKeys.UnusualUse && x.ValidFrom <= day && (x.ValidTo == null || day <= x.ValidTo))
        .Select(x => x.Value).FirstAsync();
}
