namespace Cabinet.Data.Import;

/// <summary>What became of one file's rows.</summary>
public sealed record FileReport(string File, long Added, long Changed, long Same, long Refused)
{
    /// <summary>Rows that the file holds, the refused ones too.</summary>
    public long Rows => Added + Changed + Same + Refused;
}

/// <summary>What an import did, file by file, in the order of import.</summary>
public sealed record ImportReport(IReadOnlyList<FileReport> Files)
{
    public long Refused => Files.Sum(x => x.Refused);

    /// <summary>Rows written: 0 when all was there already.</summary>
    public long Written => Files.Sum(x => x.Added + x.Changed);
}

/// <summary>How far a file has been read, bytes.</summary>
public readonly record struct ImportProgress(string File, long Done, long Of);
