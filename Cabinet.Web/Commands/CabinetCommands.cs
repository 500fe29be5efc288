using System.CommandLine;
using Cabinet.Data.Demo;

namespace Cabinet.Web.Commands;

/// <summary>The program's command line. Exit codes: 0 done, 1 failed, 2 wrong call, 3 finished with refused rows.</summary>
public static class CabinetCommands
{
    public static async Task<int> Run(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0)
            // The site itself answers to a stop signal: it has 30 seconds to finish, where the command line would give it two.
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Как вызывать: --help");
        return ExitCode.WrongCall;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Личный кабинет потребителя: сайт и его команды.");
        ServeCommand.AddTo(root, (scope, cancel) => Task.FromResult(DemoSupplier.Fill(scope, scope.GetRequiredService<TimeProvider>(), cancel)));
        foreach (var command in (Command[])
        [
            SchemaCommand.Create(), MigrateCommand.Create(), DemoCommand.Create(), ImportCommand.Create(), CalculateCommand.Create(), CheckCommand.Create(),
        ])
            root.Subcommands.Add(command);
        return root;
    }
}
