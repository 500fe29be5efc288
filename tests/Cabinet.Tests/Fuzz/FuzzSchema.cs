using Cabinet.Web.Commands;
using GraphQLParser;
using GraphQLParser.AST;

namespace Cabinet.Tests.Fuzz;

/// <summary>The schema as the generators walk it.</summary>
internal static class FuzzSchema
{
    private static readonly Dictionary<string, GraphQLTypeDefinition> Types = Parser.Parse(SchemaCommand.Sdl()).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(x => x.Name.StringValue);

    public static IReadOnlyList<GraphQLFieldDefinition> Fields(string type) => ((IHasFieldsDefinitionNode)Types[type]).Fields!.Items;

    public static IReadOnlyList<GraphQLInputValueDefinition> Inputs(string type) => ((GraphQLInputObjectTypeDefinition)Types[type]).Fields!.Items;

    public static IReadOnlyList<string> Values(string type) => [.. ((GraphQLEnumTypeDefinition)Types[type]).Values!.Items.Select(x => x.Name.StringValue)];

    public static bool IsInput(string type) => Types.GetValueOrDefault(type) is GraphQLInputObjectTypeDefinition;

    public static bool IsEnum(string type) => Types.GetValueOrDefault(type) is GraphQLEnumTypeDefinition;

    /// <summary>Whether a field has fields below it.</summary>
    public static bool HasFields(GraphQLFieldDefinition field) => Types.GetValueOrDefault(Named(field.Type)) is IHasFieldsDefinitionNode;

    public static string Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Named(required.Type),
        GraphQLListType list => Named(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    /// <summary>Every name that the schema knows.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Types.Keys.Concat(Types.Values.OfType<IHasFieldsDefinitionNode>().SelectMany(x => x.Fields!.Items).Select(x => x.Name.StringValue)).Distinct()];
}
