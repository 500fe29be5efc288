using Cabinet.Data.Accounts;
using Cabinet.Data.Batches;
using Cabinet.Graph.Accounts;

namespace Cabinet.Graph.Houses;

/// <summary>What can be asked about houses.</summary>
public class HouseQueries(Batches batches, Viewer viewer, AccountQueries accounts)
{
    /// <summary>The house's accounts that the viewer may see, by number.</summary>
    public Batched<Connection<Account>> Accounts(House house, Page? page = null) => batches.Connect(
        new AccountsByHouse(viewer.SeesPersonalData, viewer.SeesAllAccounts ? null : $",{string.Join(',', viewer.AccountIds)},", (page ?? new Page()).Slice), house.Id, x => Cursor.Of(x.Id));

    /// <summary>A house in which the viewer may see an account; null for any other.</summary>
    public async Task<House?> ById(long id) => viewer.SeesAllAccounts
        ? await batches.For(new HousesById()).Load(id, houses => houses.Count == 0 ? null : houses[0])
        : (await accounts.OfViewer()).FirstOrDefault(x => x.HouseId == id)?.House;
}
