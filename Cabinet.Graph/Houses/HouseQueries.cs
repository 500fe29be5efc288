using Cabinet.Data;
using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Graph.Accounts;
using Cabinet.Graph.Totals;

namespace Cabinet.Graph.Houses;

/// <summary>What can be asked about houses.</summary>
public class HouseQueries(CabinetDb db, Batches batches, Viewer viewer, AccountQueries accounts)
{
    private static readonly Order<House> Own = new Order<House>().Up(x => x.Id);

    /// <summary>All houses in which the viewer may see an account.</summary>
    public Task<Connection<House>> Houses(Choice<House>? choice = null) => viewer.Houses(db).Connect(viewer, choice, Own);

    /// <summary>The house of a group, when grouped by house.</summary>
    public Batched<House?> OfTotal(TotalKey total) =>
        total.HouseId is { } id ? batches.For(new HousesById()).Load(id, houses => houses.Count == 0 ? null : houses[0]) : Batched.Of<House?>(null);

    /// <summary>The house's accounts that the viewer may see, by number.</summary>
    public Batched<Connection<Account>> Accounts(House house, Page? page = null) => batches.Connect(
        new AccountsByHouse(viewer.SeesPersonalData, viewer.SeesAllAccounts ? null : $",{string.Join(',', viewer.AccountIds)},", (page ?? new Page()).Slice), house.Id, x => Cursor.Of(x.Id));

    /// <summary>A house in which the viewer may see an account; null for any other.</summary>
    public async Task<House?> ById(long id) => viewer.SeesAllAccounts
        ? await batches.For(new HousesById()).Load(id, houses => houses.Count == 0 ? null : houses[0])
        : (await accounts.OfViewer()).FirstOrDefault(x => x.HouseId == id)?.House;
}
