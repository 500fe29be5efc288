using Cabinet.Graph.Limits;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
            .AddExecutionStrategy<Strategy>(OperationType.Subscription));
        services.TryAddSingleton<GraphLimits>();
        services.TryAddSingleton<StoredOperations>();
        services.AddSingleton(provider => new AskedByStaff(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<ILogger<AskedByStaff>>()));
        return services.AddSingleton<KnownDocuments>().AddSingleton<Admission>().AddSingleton(provider => new Executor(
            provider.GetRequiredService<IDocumentExecuter>(), provider.GetRequiredService<ISchema>(), provider.GetRequiredService<KnownDocuments>(),
            provider.GetRequiredService<Admission>(), provider.GetRequiredService<GraphLimits>(), provider.GetRequiredService<AskedByStaff>(), provider.GetRequiredService<ILogger<Executor>>()));
    }
}
