using System.CommandLine;
using Cabinet.Data.Demo;

namespace Cabinet.Web.Commands;

/// <summary>The program's command line. Exit codes: 0 done, 1 failed, 2 wrong call, 3 finished with refused rows.</summary>
public static class CabinetCommands
{
    public static async Task<int> Run(string[] args)
    {
        var parsed = Root().Parse(args);
        // Settings such as --urls go to the site unread; a word that is no command does not.
        var unknown = parsed.UnmatchedTokens.Count > 0 && !parsed.UnmatchedTokens[0].StartsWith('-') ? $"Нет такой команды: {parsed.UnmatchedTokens[0]}" : null;
        if (unknown is null && parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors.Select(x => x.Message).Append(unknown).OfType<string>())
            await Console.Error.WriteLineAsync(error);
        await Console.Error.WriteLineAsync("Как вызывать: --help");
        return ExitCode.WrongCall;
    }

    private static Command Root()
    {
        DemoImport demo = (scope, cancel) =>
        {
            DemoSupplier.Fill(scope, scope.GetRequiredService<TimeProvider>(), cancel);
            return Task.CompletedTask;
        };
        var root = ServeCommand.Create(demo);
        var serve = new Command("serve", "Serves the cabinet (the default command).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((parsed, cancel) => ServeCommand.Run([.. parsed.UnmatchedTokens], demo, cancel));
        foreach (var command in (Command[])
        [
            serve, SchemaCommand.Create(), MigrateCommand.Create(), DemoCommand.Create(), ImportCommand.Create(), CalculateCommand.Create(), CheckCommand.Create(),
        ])
            root.Subcommands.Add(command);
        return root;
    }
}
