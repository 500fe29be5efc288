namespace Cabinet.Data.Accounts;

/// <summary>A row found by its account's key alone, so that rows can be fetched (and one day sharded) by account.</summary>
public interface IOfAccount
{
    long AccountId { get; }
}
