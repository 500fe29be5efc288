using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Cabinet.Graph.Engine;

/// <summary>An id is text here, also when a number was sent; of whatever length, it is one that nobody has.</summary>
internal sealed class IdScalar : IdGraphType
{
    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLIntValue number ? number.Value.ToString() : base.ParseLiteral(value);

    public override object? ParseValue(object? value) => base.ParseValue(value) is { } id ? Convert.ToString(id, CultureInfo.InvariantCulture) : null;
}
