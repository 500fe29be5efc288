using System.Text.Json;
using Cabinet.Data;

namespace Cabinet.Graph.Engine;

/// <summary>How each scalar of the API stands in JSON.</summary>
internal static class LeafWriters
{
    /// <summary>The writer of a type's values; null when the type is no scalar.</summary>
    public static Action<Utf8JsonWriter, TValue>? Of<TValue>() => (Action<Utf8JsonWriter, TValue>?)(Find(typeof(TValue)));

    private static Delegate? Find(Type type) => type switch
    {
        _ when type == typeof(string) => (Action<Utf8JsonWriter, string?>)((json, text) => json.WriteStringValue(text)),
        _ when type == typeof(int) => (Action<Utf8JsonWriter, int>)((json, number) => json.WriteNumberValue(number)),
        _ when type == typeof(bool) => (Action<Utf8JsonWriter, bool>)((json, yes) => json.WriteBooleanValue(yes)),
        _ when type == typeof(decimal) => (Action<Utf8JsonWriter, decimal>)((json, number) => json.WriteNumberValue(Plain(number))),
        _ when type == typeof(Money) => (Action<Utf8JsonWriter, Money>)((json, money) => json.WriteNumberValue(money.Rubles)),
        _ when type == typeof(Period) => (Action<Utf8JsonWriter, Period>)Write,
        _ when type == typeof(DateOnly) => (Action<Utf8JsonWriter, DateOnly>)Write,
        _ when type == typeof(DateTime) => (Action<Utf8JsonWriter, DateTime>)((json, moment) => json.WriteStringValue(moment)),
        _ when type.IsEnum => Made(nameof(Enums), type),
        _ when Nullable.GetUnderlyingType(type) is { } plain && Find(plain) is not null => Made(nameof(OrNull), plain),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && Find(type.GetGenericArguments()[0]) is not null => Made(nameof(Lists), type.GetGenericArguments()[0]),
        _ => null,
    };

    public static void Write(Utf8JsonWriter json, Period period)
    {
        Span<byte> text = stackalloc byte[7];
        YearAndMonth(text, period.FirstDay);
        json.WriteStringValue(text);
    }

    public static void Write(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        YearAndMonth(text, day);
        text[7] = (byte)'-';
        Digits(text[8..], day.Day);
        json.WriteStringValue(text);
    }

    /// <summary>Without trailing zeros: the two databases keep different ones.</summary>
    private static decimal Plain(decimal number) => number.Scale == 0 ? number : number / 1.000000000000000000000000000000m;

    private static void YearAndMonth(Span<byte> text, DateOnly day)
    {
        Digits(text, day.Year / 100);
        Digits(text[2..], day.Year % 100);
        text[4] = (byte)'-';
        Digits(text[5..], day.Month);
    }

    private static void Digits(Span<byte> text, int number) => (text[0], text[1]) = ((byte)('0' + number / 10), (byte)('0' + number % 10));

    private static Delegate Made(string method, Type type) =>
        (Delegate)typeof(LeafWriters).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Action<Utf8JsonWriter, TEnum> Enums<TEnum>() where TEnum : struct, Enum
    {
        var names = Enum.GetValues<TEnum>().ToDictionary(x => x, x => JsonEncodedText.Encode(EnumNames.Of(x)));
        return (json, value) => json.WriteStringValue(names[value]);
    }

    private static Action<Utf8JsonWriter, TValue?> OrNull<TValue>() where TValue : struct
    {
        var write = Of<TValue>()!;
        return (json, value) =>
        {
            if (value is { } some)
                write(json, some);
            else
                json.WriteNullValue();
        };
    }

    private static Action<Utf8JsonWriter, IReadOnlyList<TValue>?> Lists<TValue>()
    {
        var write = Of<TValue>()!;
        return (json, values) =>
        {
            if (values is null)
            {
                json.WriteNullValue();
                return;
            }
            json.WriteStartArray();
            foreach (var value in values)
                write(json, value);
            json.WriteEndArray();
        };
    }
}
