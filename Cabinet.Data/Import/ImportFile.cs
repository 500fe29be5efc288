namespace Cabinet.Data.Import;

/// <summary>One kind of import file: its columns, what its rows refer to, and how a row becomes cells of a table.</summary>
internal abstract class ImportFile
{
    public abstract string Name { get; }

    public abstract Column[] Columns { get; }

    public abstract Target Target { get; }

    public virtual Refers Refers => Refers.Nothing;

    /// <summary>Reads a row into cells. A refusal on the row keeps it out, whatever the cells hold.</summary>
    public abstract void Read(Row row, Known known, Cells cells);

    /// <summary>What takes the rows in.</summary>
    public virtual Sink Into(Loading loading, Action<long, string> refuse) => Sink.For(loading, Target, refuse);

    /// <summary>What follows from the rows, in the same transaction.</summary>
    public virtual void Follow(Loading loading)
    {
    }

    /// <summary>All files in the order in which their rows refer to each other.</summary>
    public static ImportFile[] All =>
    [
        new HousesFile(), new AccountsFile(), new ServicesFile(), new TariffsFile(), new MetersFile(),
        new SettlementsFile(), new ReadingsFile(), new HouseVolumesFile(), new PaymentsFile(),
    ];
}
