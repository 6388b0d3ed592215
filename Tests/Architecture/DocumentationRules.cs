using System.Reflection;
using System.Xml.Linq;

namespace Wenming.Tests.Architecture;

/// <summary>Public types say what they are for.</summary>
internal static class DocumentationRules
{
    /// <summary>Public types without a summary in the documentation file that the compiler wrote beside the assembly.</summary>
    public static IEnumerable<string> Violations(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        return assembly.GetExportedTypes()
            .Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.')))
            .Select(type => $"{type.FullName} is public and has no summary.");
    }
}
