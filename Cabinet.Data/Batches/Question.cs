using System.Data.Common;

namespace Cabinet.Data.Batches;

/// <summary>
/// A question about many owners (accounts, houses) at once: «the settlements of these accounts' services, twelve each».
/// Two equal questions are one, so a question is a record of its arguments; its SQL depends on nothing else.
/// </summary>
/// <typeparam name="TKey">What one answer belongs to: a service, a meter, an account.</typeparam>
/// <typeparam name="TRow">One row of an answer.</typeparam>
public abstract record Question<TKey, TRow> where TKey : notnull
{
    /// <summary>The statement. The owners are <c>$1</c>, written by <see cref="Dialects.Among"/>; further arguments are <c>$2</c> and on.</summary>
    public abstract string Sql(Dialect dialect);

    /// <summary>The arguments after the owners, in the order of their numbers.</summary>
    public virtual object[] Arguments => [];

    /// <summary>Whether the owners are accounts; else they are houses or their meters.</summary>
    public virtual bool IsByAccount => true;

    /// <summary>The owner by which a key's rows are found.</summary>
    public abstract long OwnerOf(TKey key);

    public abstract TKey KeyOf(TRow row);

    public abstract TRow Read(DbDataReader row);
}
