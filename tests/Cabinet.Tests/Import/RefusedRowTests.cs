namespace Cabinet.Tests.Import;

public class RefusedRowTests
{
    private const string Settlement = "И1000000001,ELECTRICITY,2026-11,";

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Each_broken_row_is_reported_with_its_line_and_the_rest_goes_in(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        var good = folder.Lines("settlements.csv").Length;
        var payments = folder.Lines("payments.csv").Length;
        folder.Append("settlements.csv",
            Settlement + "100.00,50.00,0,0,0,150.01,1\n" +
            Settlement + "100.005,50.00,0,0,0,150.00,1\n" +
            Settlement + "1e5,50.00,0,0,0,150.00,1\n" +
            Settlement + "100.00,-50.00,0,0,0,50.00,1\n" +
            Settlement + "99999999999999.00,0,0,0,0,99999999999999.00,1\n" +
            Settlement + "100.00,50.00\n" +
            "И1000009999,ELECTRICITY,2026-11,0,0,0,0,0,0,1\n" +
            "И1000000002,HOT_WATER,2026-11,0,0,0,0,0,0,1\n" +
            "И1000000002,GAS,2026-11,0,0,0,0,0,0,1\n" +
            "И1000000002,HEATING,2026-13,0,0,0,0,0,0,1\n" +
            "И1000000002,HEATING,2026-10,0,0,0,0,0,0,1\n");
        folder.Append("accounts.csv", Folder.Windows1251("И1000000009,Петров,Пётр,,Д-00001,9,30,1,1,,\n"));
        folder.Append("payments.csv", "\"quoted, with \"\"quotes\"\"\",И1000000002,HEATING,1.00,2026-02-30,Касса\n\"open,И1000000002,HEATING,1.00,2026-02-20,Касса\nП9,И1000000002,HEATING,1.0");
        folder.Append("meters.csv", "И1000000002,,ELECTRICITY,77,Нева,0,0,1,2020-01-01,,\nИ1000000002,Д-00001,ELECTRICITY,78,Нева,6,0,1,2020-01-01,,\n");
        folder.Append("readings.csv", "И1000000002,20781466,T1,2026-11-01,1,1,,\nИ1000000002,none,SINGLE,2026-11-01,1,1,,\nИ1000000002,20781466,SINGLE,2026-11-01,1234567,1,,\n");
        folder.Replace("houses.csv", 1, x => "\uFEFF" + x + "\r");

        var (report, refused) = folder.Import(database);

        var expected = new[]
        {
            $"settlements.csv:{good + 1}: closing: суммы не сходятся", $"settlements.csv:{good + 2}: opening", $"settlements.csv:{good + 3}: opening",
            $"settlements.csv:{good + 4}: charged", $"settlements.csv:{good + 5}: opening", $"settlements.csv:{good + 6}: строка: полей 5, в заголовке 10",
            $"settlements.csv:{good + 7}: account: нет лицевого счёта", $"settlements.csv:{good + 8}: service: у лицевого счёта нет",
            $"settlements.csv:{good + 9}: service", $"settlements.csv:{good + 10}: period", $"settlements.csv:{good + 11}: строка: такой ключ уже был",
            "accounts.csv:10: строка: байты не в кодировке UTF-8",
            $"payments.csv:{payments + 1}: paid_on", $"payments.csv:{payments + 2}: строка: кавычка", $"payments.csv:{payments + 3}: строка",
        };
        var seen = refused.ConvertAll(x => x.ToString());
        Assert.All(expected, x => Assert.Contains(seen, y => y.StartsWith(x, StringComparison.Ordinal)));
        Assert.Equal(["digits", "account"], refused.Where(x => x.File == "meters.csv").Select(x => x.Field));
        Assert.Equal(["zone", "meter", "value"], refused.Where(x => x.File == "readings.csv").Select(x => x.Field));
        Assert.Equal(11 + 1 + 3 + 2 + 3, report.Refused);
        Assert.Equal(good - 1, report.Files.Single(x => x.File == "settlements.csv").Added);
        Assert.Equal((0, 2), (folder.Import(database).Report.Written, report.Files[0].Added));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_repeated_key_is_refused_at_its_line_also_when_the_row_is_known(string kind)
    {
        await using var database = await TestDatabase.Create(kind);
        using var folder = Folder.Demo();
        var lines = folder.Lines("settlements.csv");
        folder.Append("settlements.csv", lines[1] + "\n");
        folder.Append("accounts.csv", folder.Lines("accounts.csv")[3] + "\n");
        for (var run = 0; run < 2; run++)
        {
            var (_, refused) = folder.Import(database);
            Assert.Equal(["accounts.csv:10", $"settlements.csv:{lines.Length + 1}"], refused.Select(x => $"{x.File}:{x.Line}"));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("house,street,address\n", "total_area")]
    [InlineData("house,street,address,total_area,colour\n", "colour")]
    [InlineData("house,house,street,address,total_area\n", "house")]
    public async Task A_file_with_a_wrong_header_is_refused_whole(string text, string field)
    {
        await using var database = await TestDatabase.Create(Databases.Sqlite);
        using var folder = new Folder();
        folder.Append("houses.csv", text);
        var (_, refused) = folder.Import(database);
        Assert.Equal(("houses.csv", 1L, field), (refused.Single().File, refused.Single().Line, refused.Single().Field));
    }
}
