namespace Cabinet.Data.Rules;

/// <summary>The dated rules that a new database starts with; staff edit the rows, not this file.</summary>
internal static class KnownRules
{
    private const string HousingCode = "ЖК РФ, ст. 155";

    public static readonly DatedRule[] All =
    [
        Rule(1, RuleKeys.DueDay, 10, "2005-03-01", "2026-02-28", HousingCode),
        Rule(2, RuleKeys.DueDay, 15, "2026-03-01", null, HousingCode + " в редакции с 01.03.2026 (?)"),
        Rule(3, RuleKeys.BillDay, 1, "2005-03-01", "2026-02-28", HousingCode),
        Rule(4, RuleKeys.BillDay, 5, "2026-03-01", null, HousingCode + " в редакции с 01.03.2026 (?)"),
        Rule(5, RuleKeys.PenaltyFirstDay, 31, "2016-01-01", null, HousingCode + ", ч. 14"),
        Rule(6, RuleKeys.PenaltyHighDay, 91, "2016-01-01", null, HousingCode + ", ч. 14"),
        Rule(7, RuleKeys.PenaltyRateCap, 9.5m, "2022-02-28", "2026-12-31", "Постановление Правительства РФ № 474 (?)"),
        Rule(8, RuleKeys.UnusualUse, 3, "2020-01-01", null, "Правило поставщика"),
    ];

    private static DatedRule Rule(long id, string key, decimal value, string from, string? to, string source) => new()
    {
        Id = id,
        Key = key,
        Value = value,
        ValidFrom = DateOnly.ParseExact(from, "yyyy-MM-dd"),
        ValidTo = to is null ? null : DateOnly.ParseExact(to, "yyyy-MM-dd"),
        Source = source,
    };
}
