using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cabinet.Graph.Engine;

/// <summary>The summaries of the code's own documentation: they become the API's descriptions.</summary>
internal static partial class Docs
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Read = [];

    public static string? Of(MemberInfo member) => Text(Find(member)?.Element("summary"));

    public static string? Of(ParameterInfo parameter) =>
        Text(Find(parameter.Member)?.Elements("param").FirstOrDefault(x => x.Attribute("name")?.Value == parameter.Name));

    /// <summary>What a record says of a property: its own summary or its constructor's parameter.</summary>
    public static string? OfProperty(PropertyInfo property) => Of(property)
        ?? Text(Find(property.DeclaringType!)?.Elements("param").FirstOrDefault(x => x.Attribute("name")?.Value == property.Name));

    private static XElement? Find(MemberInfo member)
    {
        var type = member as Type ?? member.DeclaringType!;
        var members = Read.GetOrAdd(type.Assembly, Load);
        if (member is not MethodInfo method)
            return members.GetValueOrDefault((member is Type ? "T:" : member is PropertyInfo ? "P:" : "F:") + Name(type) + (member is Type ? "" : "." + member.Name));
        var start = $"M:{Name(type)}.{method.Name}";
        return members.FirstOrDefault(x => x.Key == start || x.Key.StartsWith(start + "(", StringComparison.Ordinal)).Value;
    }

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file) ? XDocument.Load(file).Descendants("member").ToDictionary(x => x.Attribute("name")!.Value) : [];
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        foreach (var see in element.Descendants().Where(x => x.Attribute("cref") is not null).ToList())
            see.ReplaceWith(see.Attribute("cref")!.Value.Split('.')[^1]);
        return Space().Replace(element.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
