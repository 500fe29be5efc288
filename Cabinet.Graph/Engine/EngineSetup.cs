using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cabinet.Graph.Engine;

/// <summary>Registers the engine: the schema, the strategy and the executor.</summary>
internal static class EngineSetup
{
    public static IServiceCollection AddEngine(this IServiceCollection services)
    {
        services.AddGraphQL(graph => graph
            .AddSchema<CabinetSchema>()
            .AddExecutionStrategy<Strategy>(OperationType.Query)
            .AddExecutionStrategy<Strategy>(OperationType.Mutation)
            .ConfigureExecution<KnownDocuments>());
        return services.AddSingleton(provider => new Executor(provider.GetRequiredService<IDocumentExecuter>(), provider.GetRequiredService<ISchema>(), provider.GetRequiredService<ILogger<Executor>>()));
    }
}
