using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Cabinet.Tests.SchemaCare;

/// <summary>Finds what a schema defines without a word about it.</summary>
internal sealed class Silent : ASTVisitor<NullVisitorContext>
{
    private readonly Stack<string> _path = [];

    public List<string> Found { get; } = [];

    public override async ValueTask VisitAsync(ASTNode? node, NullVisitorContext context)
    {
        var name = node is INamedNode named && node is IHasDescriptionNode ? named.Name.StringValue : null;
        if (name is not null)
            _path.Push(name);
        if (name is not null && node is IHasDescriptionNode { Description: null } and not GraphQLSchemaDefinition)
            Found.Add(string.Join('.', _path.Reverse()));
        await base.VisitAsync(node, context);
        if (name is not null)
            _path.Pop();
    }
}
