using Cabinet.Data;
using Cabinet.Graph.Logins;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Web.Commands;

/// <summary>What a developer finds ready: the database migrated, the demo supplier in it, its sign-ins printed.</summary>
internal sealed class DevelopmentStart(WebApplication app, DemoImport? importDemo)
{
    public async Task Prepare(CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CabinetDb>();
        await db.Database.MigrateAsync(cancel);
        if (importDemo is not null && !await db.Houses.AnyAsync(cancel))
            await importDemo(scope.ServiceProvider, cancel);
        await scope.ServiceProvider.GetRequiredService<DemoLogins>().Seed(cancel);
        app.Lifetime.ApplicationStarted.Register(Print);
    }

    private void Print()
    {
        foreach (var url in app.Urls)
        {
            Console.WriteLine($"{Environment.NewLine}  Личный кабинет   {url}/sign-in");
            Console.WriteLine($"  Сотрудникам      {url}/staff/sign-in");
            Console.WriteLine($"  Письма и СМС     {url}/dev/inbox{Environment.NewLine}");
        }
        foreach (var (name, password, page) in DemoLogins.All)
            Console.WriteLine($"  {page,-15}  {name,-12}  {password}");
        Console.WriteLine();
    }
}
