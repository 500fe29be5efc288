using System.CommandLine;
using Cabinet.Data.Demo;

namespace Cabinet.Web.Commands;

/// <summary>The program's command line. Exit codes: 0 done, 1 failed, 2 wrong call, 3 finished with refused rows.</summary>
public static class CabinetCommands
{
    public static async Task<int> Run(string[] args)
    {
        var parsed = Root().Parse(args);
        // The root lets unread words through to the site's settings, and so, unasked, for every command.
        var unread = parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors ? parsed.UnmatchedTokens : [];
        if (parsed.Errors.Count == 0 && unread.Count == 0)
            // The site itself answers to a stop signal: it has 30 seconds to finish, where the command line would give it two.
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        foreach (var error in parsed.Errors.Select(x => x.Message).Concat(unread.Select(x => $"Лишнее: {x}")).Distinct())
            await Console.Error.WriteLineAsync(error);
        await Console.Error.WriteLineAsync("Как вызывать: --help");
        return ExitCode.WrongCall;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Личный кабинет потребителя: сайт и его команды.");
        ServeCommand.AddTo(root, (scope, cancel) => Task.FromResult(DemoSupplier.Fill(scope, scope.GetRequiredService<TimeProvider>(), cancel)));
        foreach (var command in (Command[])
        [
            SchemaCommand.Create(), MigrateCommand.Create(), DemoCommand.Create(),
            ImportCommand.Create(), CalculateCommand.Create(), CheckCommand.Create(), StaffCommand.Create(),
        ])
            root.Subcommands.Add(command);
        return root;
    }
}
