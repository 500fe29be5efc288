using System.CommandLine;

namespace Cabinet.Web.Commands;

/// <summary><c>serve</c>, the default command: runs the site until it is told to stop.</summary>
public static class ServeCommand
{
    /// <param name="importDemo">Imports the demo supplier into an empty database; Development only.</param>
    public static Command Create(DemoImport? importDemo = null)
    {
        var serve = new RootCommand("Serves the cabinet.") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((parsed, cancel) => Run([.. parsed.UnmatchedTokens], importDemo, cancel));
        return serve;
    }

    /// <summary>Serves until the process is told to stop. Exit code 0, or 1 when the settings do not let it start.</summary>
    public static async Task<int> Run(string[] args, DemoImport? importDemo = null, CancellationToken cancel = default)
    {
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
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}

/// <summary>Imports the demo supplier; the scope's services are a request's.</summary>
public delegate Task DemoImport(IServiceProvider scope, CancellationToken cancel);
