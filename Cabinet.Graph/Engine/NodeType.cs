using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>An object with an id of its own.</summary>
internal sealed class NodeType : InterfaceGraphType
{
    public NodeType()
    {
        Name = "Node";
        Description = "An object with an id of its own.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Opaque id.");
    }
}
