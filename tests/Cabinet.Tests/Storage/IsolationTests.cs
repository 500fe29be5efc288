using Cabinet.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Tests.Storage;

public class IsolationTests
{
    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Two_databases_of_one_test_do_not_see_each_other(string kind)
    {
        await using var one = await TestDatabase.Create(kind);
        await using var other = await TestDatabase.Create(kind);
        await using (var db = one.Open())
        {
            db.Add(new House { Code = "1", Street = "ул. Мира", Address = "ул. Мира, 1" });
            await db.SaveChangesAsync();
        }
        await using var empty = other.Open();
        Assert.False(await empty.Houses.AnyAsync());
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_row_without_its_owner_is_refused(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        await using var db = database.Open();
        db.Add(new Account { Id = 1, Number = "1", LastName = "Иванов", FirstName = "Иван", HouseId = 404, Flat = "" });
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
