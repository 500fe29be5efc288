using Cabinet.Data;
using Cabinet.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Graph.Houses;

/// <summary>What can be asked about houses.</summary>
public class HouseQueries(CabinetDb db, Viewer viewer)
{
    private static readonly Keys<Account> Order = new Keys<Account>().Up(x => x.Id);

    /// <summary>The house's accounts that the viewer may see, by number.</summary>
    public Task<Connection<Account>> Accounts(House house, Page? page = null) =>
        viewer.Accounts(db).Where(x => x.HouseId == house.Id).Include(x => x.House).Connect(page, Order);

    /// <summary>A house in which the viewer may see an account; null for any other.</summary>
    public Task<House?> ById(long id) =>
        db.Houses.AsNoTracking().FirstOrDefaultAsync(x => x.Id == id && viewer.Accounts(db).Any(a => a.HouseId == x.Id));
}
