namespace Cabinet.Data.Import;

/// <summary>Splits a line at its commas; a field in quotes may hold commas and doubled quotes.</summary>
internal sealed class CsvFields
{
    private const byte Quote = (byte)'"';
    private readonly (int Start, int Length)[] _fields = new (int, int)[64];
    private readonly byte[] _unquoted = new byte[1 << 18];
    private int _used;

    public int Count { get; private set; }

    /// <summary>Takes the line apart. Null, or why it cannot be.</summary>
    public string? Split(ReadOnlySpan<byte> line)
    {
        Count = 0;
        _used = 0;
        for (var rest = line; ;)
        {
            if (Count == _fields.Length)
                return "слишком много полей";
            int taken;
            if (rest.StartsWith("\""u8))
            {
                taken = Unquote(rest);
                if (taken < 0)
                    return "кавычка не закрыта до конца строки";
                if (taken < rest.Length && rest[taken] != ',')
                    return "после закрывающей кавычки нет запятой";
            }
            else
            {
                taken = rest.IndexOf((byte)',');
                if (taken < 0)
                    taken = rest.Length;
                Add(rest[..taken]);
            }
            if (taken == rest.Length)
                return null;
            rest = rest[(taken + 1)..];
        }
    }

    public ReadOnlySpan<byte> this[int index] => _unquoted.AsSpan(_fields[index].Start, _fields[index].Length);

    private void Add(ReadOnlySpan<byte> field)
    {
        field.CopyTo(_unquoted.AsSpan(_used));
        _fields[Count++] = (_used, field.Length);
        _used += field.Length;
    }

    private int Unquote(ReadOnlySpan<byte> text)
    {
        var start = _used;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == Quote)
            {
                if (i + 1 == text.Length || text[i + 1] != Quote)
                {
                    _fields[Count++] = (start, _used - start);
                    return i + 1;
                }
                i++;
            }
            _unquoted[_used++] = text[i];
        }
        return -1;
    }
}
