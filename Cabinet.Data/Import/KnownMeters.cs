using System.Runtime.InteropServices;
using System.Text;

namespace Cabinet.Data.Import;

/// <summary>What a reading must fit.</summary>
internal readonly record struct KnownMeter(long Id, byte Digits, byte Decimals, byte Zones);

/// <summary>Meters by owner (an account, or a house as a negative id) and serial: chains in two flat lists, no object per meter.</summary>
internal sealed class KnownMeters
{
    private readonly Dictionary<long, int> _first = [];
    private readonly List<(KnownMeter Meter, int Next, int Serial, int Length)> _meters = [];
    private readonly List<byte> _serials = [];

    public void Add(long owner, KnownMeter meter, string serial)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, owner, out var exists);
        var bytes = Encoding.UTF8.GetBytes(serial);
        _meters.Add((meter, exists ? first : -1, _serials.Count, bytes.Length));
        _serials.AddRange(bytes);
        first = _meters.Count - 1;
    }

    /// <summary>The owner's meter of a serial; refuses the row when there is none.</summary>
    public KnownMeter Find(Row row, long owner, Column column)
    {
        var serial = row.Text(column);
        if (_first.TryGetValue(owner, out var at))
            for (; at >= 0; at = _meters[at].Next)
            {
                var found = _meters[at];
                if (CollectionsMarshal.AsSpan(_serials).Slice(found.Serial, found.Length).SequenceEqual(serial))
                    return found.Meter;
            }
        row.Refuse(column, $"нет прибора учёта «{Encoding.UTF8.GetString(row.Raw(column))}»");
        return default;
    }
}
