using Cabinet.Graph.Engine;
using Cabinet.Graph.Limits;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cabinet.Web.GraphHttp;

/// <summary>Reads the settings of the API: <c>Graph__…</c>.</summary>
internal static class Setup
{
    private const string Operations = "Operations";

    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static void AddGraphHttp(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(Limits(builder.Configuration.GetSection("Graph"), builder.Environment));
        builder.Services.AddSingleton(Stored(builder));
    }

    private static GraphLimits Limits(IConfiguration graph, IHostEnvironment environment)
    {
        var usual = new GraphLimits();
        return new()
        {
            IsDevelopment = environment.IsDevelopment(),
            StoredOnly = graph.GetValue("StoredOnly", false),
            Cost = Points(graph, "CostLimit", usual.Cost),
            AnonymousBudget = Points(graph, "AnonymousBudget", usual.AnonymousBudget),
            ResidentBudget = Points(graph, "ResidentBudget", usual.ResidentBudget),
            WideBudget = Points(graph, "WideBudget", usual.WideBudget),
        };
    }

    private static long Points(IConfiguration graph, string key, long usual) =>
        graph[key] is not { Length: > 0 } text ? usual
        : long.TryParse(text, out var points) && points > 0 ? points
        : throw new SettingsException($"Graph__{key} must be a whole number of points above zero.");

    private static StoredOperations Stored(WebApplicationBuilder builder)
    {
        var own = Path.Combine(builder.Environment.ContentRootPath, Operations);
        var further = builder.Configuration["Graph:Operations"];
        if (!string.IsNullOrEmpty(further) && !Directory.Exists(further))
            throw new SettingsException($"Graph__Operations names no folder: {further}");
        return StoredOperations.Read(new[] { own, further }.Where(Directory.Exists).OfType<string>());
    }
}
