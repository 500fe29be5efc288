namespace Cabinet.Data.Import;

/// <summary>
/// The lines of a file as bytes, one buffer for all. A row is one line, so that a stray quote or a broken byte costs its own row and no other.
/// </summary>
internal sealed class CsvLines(Stream stream)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private readonly byte[] _buffer = new byte[1 << 18];
    private int _start;
    private int _end;

    /// <summary>The number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Bytes of the file used up.</summary>
    public long Position { get; private set; }

    /// <summary>The current line has no line end: the file was cut, even when the fields happen to be complete.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The current line did not fit the buffer and was skipped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Steps to the next line that is not blank.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        do
        {
            if (!Read(out line))
                return false;
            Number++;
            if (Number == 1 && line.StartsWith(ByteOrderMark))
                line = line[ByteOrderMark.Length..];
            if (line.EndsWith("\r"u8))
                line = line[..^1];
        }
        while (line.IsEmpty && !IsTooLong && !(Number == 1 && IsCut));
        return true;
    }

    private bool Read(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = IsTooLong ? default : _buffer.AsSpan(_start, searched + at);
                Use(searched + at + 1);
                return true;
            }
            searched = _end - _start;
            if (searched == _buffer.Length)
            {
                IsTooLong = true;
                Use(searched);
                searched = 0;
            }
            if (!Fill())
                break;
        }
        IsCut = _end > _start;
        line = _buffer.AsSpan(_start, _end - _start);
        Use(line.Length);
        return IsCut || IsTooLong;
    }

    private void Use(int bytes)
    {
        _start += bytes;
        Position += bytes;
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
