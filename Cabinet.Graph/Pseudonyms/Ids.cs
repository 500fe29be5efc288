using Cabinet.Data.Accounts;
using Cabinet.Data.Meters;

namespace Cabinet.Graph.Pseudonyms;

/// <summary>
/// How ids, cursors and numbers look to a viewer: as they are, or under the database's own key for one who may not know whose they are. Such a viewer's
/// plain ids and numbers open nothing: they would tell which accounts exist.
/// </summary>
public sealed class Ids
{
    private readonly Seal? _seal;
    private readonly Pseudonym? _accounts;
    private readonly Pseudonym? _meters;

    private Ids()
    {
    }

    private Ids(byte[] key) => (_seal, _accounts, _meters) = (new Seal(key), new Pseudonym(key, 'A'), new Pseudonym(key, 'M'));

    public static Ids Plain { get; } = new();

    public static Ids Under(byte[] key) => new(key);

    /// <summary>An opaque id as the viewer sees it.</summary>
    public string Shown(string id) => _seal is null ? id : _seal.Close("id", id);

    /// <summary>A cursor as the viewer sees it.</summary>
    public string? ShownCursor(string? cursor) => _seal is null || cursor is null ? cursor : _seal.Close("cursor", cursor);

    /// <summary>The account's number, or a pseudonym that stays the same.</summary>
    public string NumberOf(Account account) => _accounts is null ? account.Number : _accounts.Of(account.Id);

    /// <summary>The meter's serial number, or a pseudonym that stays the same.</summary>
    public string SerialOf(Meter meter) => _meters is null ? meter.Serial : _meters.Of(meter.Id);

    /// <summary>The account of a number as the viewer knows it; null when it cannot be one.</summary>
    public long? AccountOf(string? number) => _accounts is null ? Account.IdOf(number) : _accounts.NumberOf(number);

    /// <summary>The kind and key of an id as the viewer knows it; false when it was not made here.</summary>
    public bool TryRead(string? id, out string type, out long[] keys) => NodeId.TryRead(_seal is null ? id : _seal.Open("id", id), out type, out keys);

    /// <summary>The one key of an id of this kind; null when it is something else.</summary>
    public long? Read(string? id, string type) => TryRead(id, out var found, out var keys) && found == type && keys.Length == 1 ? keys[0] : null;

    /// <summary>A cursor as lists know it. One that the viewer was not given becomes one that lists refuse.</summary>
    public string? CursorOf(string? given) => _seal is null || given is null ? given : _seal.Open("cursor", given) ?? "*";
}
