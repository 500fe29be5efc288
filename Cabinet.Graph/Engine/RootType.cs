using GraphQL.Types;

namespace Cabinet.Graph.Engine;

/// <summary>A root of the schema: a list of methods.</summary>
internal abstract class RootType : ObjectGraphType
{
    protected void Ask<TResolvers>(string method, string? name = null)
    {
        var info = typeof(TResolvers).GetMethod(method)!;
        Add(info, name ?? char.ToLowerInvariant(method[0]) + method[1..], GraphTypes.OfReturn(info), new Arguments(info, null).Shown());
    }

    /// <summary>A method that answers with one of several types, by an id.</summary>
    protected void AskFor<TResolvers>(string method, Type type, string id)
    {
        var info = typeof(TResolvers).GetMethod(method)!;
        Add(info, char.ToLowerInvariant(method[0]) + method[1..], type,
            new QueryArguments(new QueryArgument(typeof(NonNullGraphType<IdGraphType>)) { Name = id, Description = "The object's opaque id." }));
    }

    private void Add(System.Reflection.MethodInfo method, string name, Type type, QueryArguments arguments) => AddField(new FieldType
    {
        Name = name,
        Type = type,
        Arguments = arguments,
        Description = Docs.Of(method),
        Resolver = new MethodResolver(method, null),
    });
}
