using System.CommandLine;
using Cabinet.Graph;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Readings;

namespace Cabinet.Web.Commands;

/// <summary><c>schema</c>: prints the SDL of the API. Needs no database.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the GraphQL schema (SDL).");
        command.SetAction(_ => Console.Out.Write(Sdl()));
        return command;
    }

    /// <summary>The SDL as it stands in schema.graphql.</summary>
    public static string Sdl()
    {
        using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddCabinetGraph(new ReadingWindow()).BuildServiceProvider();
        return services.GetRequiredService<Executor>().Sdl();
    }
}
