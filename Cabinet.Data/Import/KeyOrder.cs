namespace Cabinet.Data.Import;

/// <summary>Watches whether keys only ever ascend: then none repeats, and nobody need remember them.</summary>
internal sealed class KeyOrder(int keys)
{
    private Cells _last = new();
    private Cells _now = new();

    public bool Ascends { get; private set; } = true;

    public void Take(Cells cells)
    {
        if (!Ascends)
            return;
        _now.Clear();
        for (var i = 0; i < keys; i++)
            if (cells[i].Kind == CellKind.Text)
                _now.Text(cells.Text(i));
            else
                _now.Long(cells[i].Value);
        Ascends = _last.Count == 0 || Compare() < 0;
        (_last, _now) = (_now, _last);
    }

    private int Compare()
    {
        for (var i = 0; i < keys; i++)
        {
            var order = _last[i].Kind == CellKind.Text ? _last.Text(i).SequenceCompareTo(_now.Text(i)) : _last[i].Value.CompareTo(_now[i].Value);
            if (order != 0)
                return order;
        }
        return 0;
    }
}
