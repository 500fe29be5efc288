using Cabinet.Data.Accounts;

namespace Cabinet.Tests.Accounts;

public class AccountNumberTests
{
    [Theory]
    [InlineData("И1000000001")]
    [InlineData("1000000001")]
    [InlineData("и 1000 000 001")]
    [InlineData(" 1000-000-001 ")]
    [InlineData("№ 1000000001")]
    [InlineData("ИИРК1000000001")]
    public void A_number_is_known_by_its_digits(string typed)
    {
        Assert.Equal(1000000001, Account.IdOf(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("И")]
    [InlineData("1000000001;")]
    [InlineData("<1000000001>")]
    [InlineData("1000000000000001")]
    [InlineData("١٠٠")]
    [InlineData("                                        1")]
    public void What_cannot_be_a_number_is_none(string? typed)
    {
        Assert.Null(Account.IdOf(typed));
    }
}
