using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>A connection as HotChocolate spells it: <c>AccountsConnection</c> with <c>edges</c>, <c>nodes</c>, <c>pageInfo</c>, <c>totalCount</c>.</summary>
internal sealed class ConnectionType<T> : ShownType<Connection<T>>
{
    private const int CountCost = 10;

    public ConnectionType()
    {
        Name = Plural(typeof(T).Name) + "Connection";
        Description = $"A slice of a list of {typeof(T).Name}.";
        Add("nodes", GraphTypes.ListOf(typeof(T)), x => x.Nodes, "The rows, in the list's order.", passage: true);
        Add("edges", GraphTypes.ListOf(typeof(Edge<T>)), x => x.Edges, "The rows with their cursors.", passage: true);
        Show(x => x.PageInfo);
        AddField(new FieldType
        {
            Name = "totalCount",
            Type = typeof(NonNullGraphType<IntGraphType>),
            Description = "How many rows the whole list has; counted only when asked.",
            Resolver = new FuncFieldResolver<Connection<T>, int>(context => new ValueTask<int>(context.Source.TotalCount())),
        }.WithMetadata(Costs.Key, CountCost));
    }

    private static string Plural(string name) => name.EndsWith('y') ? name[..^1] + "ies" : name + "s";
}

/// <summary>A row of a connection with its cursor.</summary>
internal sealed class EdgeType<T> : ShownType<Edge<T>>
{
    public EdgeType()
    {
        Name = typeof(T).Name + "Edge";
        Description = "A row of a list with its cursor.";
        Add("node", GraphTypes.Row(typeof(T)), x => x.Node, "The row.", passage: true);
        Add("cursor", typeof(NonNullGraphType<StringGraphType>), (x, viewer) => viewer.Ids.ShownCursor(x.Cursor)!, "The row's place in the list.");
    }
}

internal sealed class PageInfoType : ShownType<PageInfo>
{
    public PageInfoType()
    {
        Show(x => x.HasNextPage);
        Show(x => x.HasPreviousPage);
        Show(x => x.StartCursor, (page, viewer) => viewer.Ids.ShownCursor(page.StartCursor));
        Show(x => x.EndCursor, (page, viewer) => viewer.Ids.ShownCursor(page.EndCursor));
    }
}
