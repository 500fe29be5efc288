using System.CommandLine;
using Cabinet.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cabinet.Web.Commands;

/// <summary><c>migrate</c>: brings the database to this version. Several nodes may run it at once: one does it, the others wait.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Creates the database or brings it to this version.");
        command.SetAction((_, cancel) => Act.Run(async (db, _) =>
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
            await Migrate(db, cancel);
            Console.WriteLine(pending == 0 ? "База данных уже этой версии." : $"Применено миграций: {pending}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task Migrate(CabinetDb db, CancellationToken cancel)
    {
        try
        {
            await db.Database.MigrateAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // EF locks the migrations, but not the making of the database itself: another node was first.
            await db.Database.MigrateAsync(cancel);
        }
    }
}
