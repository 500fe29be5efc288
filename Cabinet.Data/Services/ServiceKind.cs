namespace Cabinet.Data.Services;

/// <summary>What is delivered. An account has at most one service of a kind.</summary>
public enum ServiceKind
{
    /// <summary>Электроэнергия, кВт·ч.</summary>
    Electricity = 1,

    /// <summary>Отопление, Гкал.</summary>
    Heating = 2,

    /// <summary>Горячая вода, м³.</summary>
    HotWater = 3,

    /// <summary>Холодная вода, м³.</summary>
    ColdWater = 4,

    /// <summary>Водоотведение, м³.</summary>
    WasteWater = 5,

    /// <summary>Обращение с ТКО, м³.</summary>
    Waste = 6,
}

/// <summary>The kinds' names on pages and in addresses.</summary>
public static class ServiceKinds
{
    private static readonly (ServiceKind Kind, string Slug, string Name)[] All =
    [
        (ServiceKind.Electricity, "electricity", "Электроэнергия"),
        (ServiceKind.Heating, "heating", "Отопление"),
        (ServiceKind.HotWater, "hot-water", "Горячая вода"),
        (ServiceKind.ColdWater, "cold-water", "Холодная вода"),
        (ServiceKind.WasteWater, "waste-water", "Водоотведение"),
        (ServiceKind.Waste, "waste", "Обращение с ТКО"),
    ];

    /// <summary>The kind's name in Russian.</summary>
    public static string Name(this ServiceKind kind) => Array.Find(All, x => x.Kind == kind).Name ?? "";

    /// <summary>The kind in kebab-case, as it stands in addresses: <c>hot-water</c>.</summary>
    public static string Slug(this ServiceKind kind) => Array.Find(All, x => x.Kind == kind).Slug ?? "";

    public static ServiceKind? FromSlug(string? slug) => Array.Find(All, x => x.Slug == slug) is { Kind: > 0 } found ? found.Kind : null;
}
