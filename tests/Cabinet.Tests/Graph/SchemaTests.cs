using Cabinet.Web.Commands;

namespace Cabinet.Tests.Graph;

public class SchemaTests
{
    [Fact]
    public void Schema_file_equals_the_built_schema() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Rooms.Tree.Root, "schema.graphql")), SchemaCommand.Sdl());
}
