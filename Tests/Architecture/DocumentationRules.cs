using System.Reflection;
using System.Xml.Linq;

namespace Wenming.Tests.Architecture;

/// <summary>Public types and large folders say what they are for.</summary>
internal static class DocumentationRules
{
    /// <summary>Files that a folder may have before it must open with a README.</summary>
    public const int MostFilesWithoutReadme = 5;

    /// <summary>Folders with many files that nobody introduces.</summary>
    /// <param name="paths">Files by their path from the root.</param>
    /// <param name="exists">Whether there is a file at a path.</param>
    public static IEnumerable<string> WithoutReadme(IEnumerable<string> paths, Func<string, bool> exists) =>
        from path in paths
        group path by path[..path.LastIndexOf('/')] into folder
        where folder.Count() > MostFilesWithoutReadme && !exists($"{folder.Key}/README.md")
        select $"{folder.Key} has {folder.Count()} files and no README.md: say its one reason, its way in, what it may use.";

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
