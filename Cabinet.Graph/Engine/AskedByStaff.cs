using Cabinet.Data.Audit;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace Cabinet.Graph.Engine;

/// <summary>Writes into the audit log what those who see personal data ask the API: the fields of the root and the account named, never the document.</summary>
internal static class AskedByStaff
{
    public static async Task Note(Viewer viewer, Admitted admitted, IServiceProvider services)
    {
        if (!viewer.HelpsResidents || admitted.Document.Introspects)
            return;
        var fields = admitted.Document.Operation(admitted.OperationName)?.SelectionSet.Selections.Select(NameOf).Distinct().Take(20) ?? [];
        // A context of its own: what the document did with the request's is done.
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditLog>().Note(viewer.StaffName!, AuditAct.AskedApi, viewer.LookedAt, string.Join(", ", fields));
    }

    private static string NameOf(ASTNode selection) => selection switch
    {
        GraphQLField field => field.Name.StringValue,
        _ => "…",
    };
}
