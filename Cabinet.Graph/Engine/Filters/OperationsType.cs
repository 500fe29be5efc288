using GraphQL.Types;

namespace Cabinet.Graph.Engine.Filters;

/// <summary>The operations on columns of one scalar or enum, as HotChocolate spells them: <c>StringOperationFilterInput</c>.</summary>
internal sealed class OperationsType<TValue> : InputObjectGraphType<Operations>
{
    public OperationsType()
    {
        var named = GraphTypes.Named(typeof(TValue));
        Name = (typeof(TValue).IsEnum ? typeof(TValue).Name : Words) + "OperationFilterInput";
        Description = $"Comparisons with a {Words}; those given must all hold.";
        Take("eq", named, "Is this value; null: has none.");
        Take("neq", named, "Is not this value; null: has one.");
        Take("in", typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(named)), "Is one of these values, at most 100.");
        Take("nin", typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(named)), "Is none of these values, at most 100.");
        if (typeof(TValue) == typeof(string))
        {
            Take("contains", named, "Has this text within it; capital and small letters differ.");
            Take("startsWith", named, "Starts with this text; capital and small letters differ.");
        }
        else if (!typeof(TValue).IsEnum && typeof(TValue) != typeof(bool))
        {
            Take("gt", named, "Is greater or later.");
            Take("gte", named, "Is greater or later, or the same.");
            Take("lt", named, "Is less or earlier.");
            Take("lte", named, "Is less or earlier, or the same.");
        }
    }

    private static string Words => typeof(TValue) == typeof(DateOnly) ? "Date" : typeof(TValue) == typeof(int) ? "Int" : typeof(TValue) == typeof(bool) ? "Boolean" : typeof(TValue).Name;

    public override object ParseDictionary(IDictionary<string, object?> value) => new Operations([.. value.Select(x => (x.Key, x.Value))]);

    private void Take(string name, Type type, string description) => AddField(new FieldType { Name = name, Type = type, Description = description });
}
