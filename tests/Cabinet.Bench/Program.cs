using System.Globalization;
using Cabinet.Bench;
using Cabinet.Bench.Doors;
using Cabinet.Data;
using Cabinet.Data.Demo;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
if (args is ["limit", var connectionString, var port])
{
    await Limit.Serve(connectionString, int.Parse(port, CultureInfo.InvariantCulture));
    return;
}
if (args is ["doors", .. var words])
{
    await DoorsMeasurement.Run(Options.Read(words, accounts: "5000"));
    return;
}

var options = Options.Read(args);
Directory.CreateDirectory(options.Folder);
var table = new Table();
foreach (var accounts in options.Accounts)
{
    var folder = Path.Combine(options.Folder, $"{accounts}x{options.Months}");
    if (!Directory.Exists(folder))
    {
        Directory.CreateDirectory(folder);
        DemoSupplier.Write(folder, new DemoPlan(accounts, options.Months, 1, new Period(2026, 10)));
    }
    foreach (var kind in options.Databases)
    {
        var database = kind == "postgres" ? await Clusters.Database(options.Folder, accounts) : $"Data Source={Path.Combine(options.Folder, $"{accounts}x{options.Months}.db")}";
        var data = new Data(database);
        await data.Fill(folder);
        await new Measurement(options, data, kind, accounts, table).Run();
    }
}
table.Print(Console.Out);
await File.WriteAllTextAsync(Path.Combine(options.Folder, "last.txt"), table.ToString());
