namespace Cabinet.Data.Demo;

/// <summary>Chance that falls the same way for the same seed on any machine (SplitMix64); each account has its own.</summary>
internal sealed class Dice(int seed, long thrower)
{
    private ulong _state = (ulong)seed * 0x9E3779B97F4A7C15UL ^ (ulong)thrower * 0xD1B54A32D192ED03UL;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Falls(int percent) => Between(1, 100) <= percent;

    public T Of<T>(IReadOnlyList<T> many) => many[Between(0, many.Count - 1)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ _state >> 30) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBUL;
        return mixed ^ mixed >> 31;
    }
}
