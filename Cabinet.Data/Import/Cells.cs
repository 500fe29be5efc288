using System.Buffers.Text;
using System.Globalization;

namespace Cabinet.Data.Import;

internal enum CellKind : byte
{
    Null,
    Bool,
    Int,
    Long,
    Date,

    /// <summary>Noon in Irkutsk of a day, as a moment in UTC.</summary>
    Noon,
    Decimal,
    Text,
}

/// <summary>One value on its way into a table.</summary>
internal record struct Cell(CellKind Kind, long Value = 0, byte Scale = 0, int Start = 0, int Length = 0);

/// <summary>The values of one row in the order of the table's columns. The same object is filled again for every row.</summary>
internal sealed class Cells
{
    private readonly Cell[] _cells = new Cell[24];
    private readonly byte[] _text = new byte[1 << 18];
    private int _used;

    public int Count { get; private set; }

    public ref readonly Cell this[int index] => ref _cells[index];

    public ReadOnlySpan<byte> Text(int index) => _text.AsSpan(_cells[index].Start, _cells[index].Length);

    public void Clear() => Count = _used = 0;

    public void Null() => _cells[Count++] = new Cell(CellKind.Null);

    public void Yes() => _cells[Count++] = new Cell(CellKind.Bool, 1);

    public void Int(int? value) => _cells[Count++] = value is { } x ? new Cell(CellKind.Int, x) : new Cell(CellKind.Null);

    public void Long(long? value) => _cells[Count++] = value is { } x ? new Cell(CellKind.Long, x) : new Cell(CellKind.Null);

    public void Day(int? dayNumber) => _cells[Count++] = dayNumber is { } x ? new Cell(CellKind.Date, x) : new Cell(CellKind.Null);

    public void Noon(int dayNumber) => _cells[Count++] = new Cell(CellKind.Noon, dayNumber);

    public void Decimal(Figure? value) => _cells[Count++] = value is { } x ? new Cell(CellKind.Decimal, x.Digits, x.Scale) : new Cell(CellKind.Null);

    public void Text(ReadOnlySpan<byte> value, bool emptyIsNull = true)
    {
        value.CopyTo(_text.AsSpan(_used));
        _cells[Count++] = value.IsEmpty && emptyIsNull ? new Cell(CellKind.Null) : new Cell(CellKind.Text, 0, 0, _used, value.Length);
        _used += value.Length;
    }

    /// <summary>The cell as the text that EF Core keeps it as in SQLite: dates and decimals of one value are one text.</summary>
    public ReadOnlySpan<byte> Written(int index, Span<byte> room)
    {
        var cell = _cells[index];
        if (cell.Kind == CellKind.Text)
            return Text(index);
        if (cell.Kind == CellKind.Decimal)
            return Written(new Figure(cell.Value, cell.Scale), room);
        DateOnly.FromDayNumber((int)cell.Value).TryFormat(room, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (cell.Kind != CellKind.Noon)
            return room[..length];
        " 04:00:00"u8.CopyTo(room[length..]);
        return room[..(length + 9)];
    }

    private static Span<byte> Written(Figure figure, Span<byte> room)
    {
        Utf8Formatter.TryFormat(figure.Digits, room, out var length);
        if (figure.Scale == 0)
        {
            ".0"u8.CopyTo(room[length..]);
            return room[..(length + 2)];
        }
        // 0.05 is the digits 5 with two decimals: zeros go in front until a digit stands before the point.
        var sign = figure.Digits < 0 ? 1 : 0;
        var missing = figure.Scale + 1 - (length - sign);
        if (missing > 0)
        {
            room[sign..length].CopyTo(room[(sign + missing)..]);
            room.Slice(sign, missing).Fill((byte)'0');
            length += missing;
        }
        var point = length - figure.Scale;
        room[point..length].CopyTo(room[(point + 1)..]);
        room[point] = (byte)'.';
        return room[..(length + 1)];
    }
}
