using Cabinet.Data;
using Cabinet.Data.Meters;
using Cabinet.Data.Readings;

namespace Cabinet.Graph.Readings;

/// <summary>
/// The rules of readings (domain, section 4): one place for the page and the API. Known are the meter's accepted and calculated readings, newest
/// first; unusual use is how many times the usual monthly use is still plausible.
/// </summary>
internal sealed class ReadingCheck(Meter meter, IReadOnlyList<Reading> known, DateOnly day, Period period, bool confirmed, decimal unusualUse)
{
    public List<UserError> Errors { get; } = [];

    /// <summary>The value and the use of each zone; complete only when there are no errors.</summary>
    public List<(Zone Zone, decimal Value, decimal? Consumption)> Values { get; } = [];

    public ReadingCheck Run(IReadOnlyList<ReadingValueInput> values)
    {
        if (!meter.InServiceOn(day))
            Refuse(UserErrorCode.MeterNotInService, "Прибор учёта снят: показания по нему не принимаются.", "meterId");
        else if (known.FirstOrDefault(x => x.Period == period.FirstDay && x.Status == ReadingStatus.Calculated) is not null)
            Errors.Add(new(UserErrorCode.AlreadyCalculated, $"За {RussianText.Of(period)} расчёт уже сделан, показание изменить нельзя.", "meterId") { Period = period });
        else if (values.Count != meter.ZoneCount || meter.Zones.Except(values.Select(x => x.Zone)).Any())
            Refuse(UserErrorCode.ZonesIncomplete, meter.ZoneCount == 1 ? "Укажите одно показание прибора." : "Укажите показания всех тарифных зон прибора сразу.", "values");
        else
            for (var i = 0; i < values.Count; i++)
                Check(values[i], $"{i}");
        return this;
    }

    private void Check(ReadingValueInput input, string index)
    {
        if (TypedNumber.Read(input.Value) is not { } typed)
            Refuse(UserErrorCode.NotANumber, "Введите показание цифрами, например 12345,6.", "values", index, "value");
        else if (typed.Digits > meter.Digits)
            Errors.Add(new(UserErrorCode.TooManyDigits, $"До запятой у прибора {Count(meter.Digits)}, введено {typed.Digits}.", "values", index, "value") { Limit = meter.Digits });
        else if (typed.Decimals > meter.Decimals)
            Errors.Add(new(UserErrorCode.TooManyDecimals, meter.Decimals == 0 ? "Введите только целую часть, без знаков после запятой." : $"После запятой у прибора {Count(meter.Decimals)}, введено {typed.Decimals}.", "values", index, "value") { Limit = meter.Decimals });
        else
            Compare(input.Zone, typed.Value, index);
    }

    /// <summary>Rule 3: not below the last value; below is a mistake, or a register that passed through zero and a person who confirms it.</summary>
    private void Compare(Zone zone, decimal value, string index)
    {
        var earlier = known.Where(x => x.Zone == zone && x.Period < period.FirstDay).ToList();
        if (earlier.Count == 0 || value >= earlier[0].Value)
        {
            Values.Add((zone, value, earlier.Count == 0 ? null : value - earlier[0].Value));
            return;
        }
        var last = earlier[0];
        var used = meter.Capacity - last.Value + value;
        if (!IsPlausible(used, last, earlier))
            Errors.Add(new(UserErrorCode.BelowLast, $"Меньше последнего показания: {Shown(last.Value)} от {RussianText.Of(last.TakenOn)}. Проверьте цифры на приборе.", "values", index, "value") { Last = last.Value });
        else if (!confirmed)
            Errors.Add(new(UserErrorCode.ConfirmRollOver, $"Меньше последнего показания: {Shown(last.Value)}. Если прибор перешёл через ноль и расход составил {Shown(used)}, подтвердите это.", "values", index, "value") { Last = last.Value, Limit = used });
        else
            Values.Add((zone, value, used));
    }

    /// <summary>A use that the usual one explains; without a history, a register that was near its end.</summary>
    private bool IsPlausible(decimal used, Reading last, List<Reading> earlier)
    {
        var uses = earlier.Where(x => x.Consumption > 0).Take(12).Select(x => x.Consumption!.Value).ToList();
        var months = Math.Max(1, (period.Year - last.Period.Year) * 12 + period.Month - last.Period.Month);
        return uses.Count == 0 ? last.Value >= meter.Capacity * 0.9m : used <= uses.Average() * unusualUse * months;
    }

    private void Refuse(UserErrorCode code, string message, params string[] field) => Errors.Add(new(code, message, field));

    private string Shown(decimal value) => RussianText.Of(value, meter.Decimals);

    private static string Count(int digits) => digits switch { 1 => "1 знак", < 5 => $"{digits} знака", _ => $"{digits} знаков" };
}
