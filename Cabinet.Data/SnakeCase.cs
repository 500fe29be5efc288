using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Cabinet.Data;

/// <summary>Names tables and columns in snake_case, so that hand-written SQL needs no quotes.</summary>
internal static partial class SnakeCase
{
    public static void Name(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Of(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Of(property.GetColumnName()));
        }
    }

    private static string Of(string name) => WordStart().Replace(name, "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex WordStart();
}
