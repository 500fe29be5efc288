using System.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace Cabinet.Web.Commands;

/// <summary><c>serve</c>, the default command: runs the site until it is told to stop.</summary>
public static class ServeCommand
{
    private const int Failed = 1;
    private const int WrongCall = 2;

    /// <summary>Adds <c>serve</c>, and makes it what the program does without a command.</summary>
    /// <param name="root">The program's command line.</param>
    /// <param name="importDemo">Imports the demo supplier into an empty database; Development only.</param>
    public static void AddTo(RootCommand root, DemoImport? importDemo = null)
    {
        var serve = new Command("serve", "Serves the site until it is told to stop (the default). Takes settings too: --urls http://…, --environment Production.");
        foreach (Command command in new[] { serve, root })
        {
            // What is no option of ours is a setting of the site, as ASP.NET reads them.
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction((parsed, cancel) => Run([.. parsed.UnmatchedTokens], importDemo, cancel));
        }
        root.Subcommands.Add(serve);
    }

    private static async Task<int> Run(string[] args, DemoImport? importDemo, CancellationToken cancel)
    {
        if (args is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal))
            return await Complain($"There is no command {first}; --help lists them.", WrongCall);
        try
        {
            await using var app = Site.Build(args);
            if (app.Environment.IsDevelopment())
                await new DevelopmentStart(app, importDemo).Prepare(cancel);
            await app.RunAsync(cancel);
            return 0;
        }
        catch (SettingsException e)
        {
            return await Complain(e.Message, Failed);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return await Complain($"{e.Message} Set ASPNETCORE_URLS to another address.", Failed);
        }
    }

    private static async Task<int> Complain(string message, int exitCode)
    {
        await Console.Error.WriteLineAsync(message);
        return exitCode;
    }
}

/// <summary>Imports the demo supplier; the scope's services are a request's.</summary>
public delegate Task DemoImport(IServiceProvider scope, CancellationToken cancel);
