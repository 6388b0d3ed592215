using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture.Sources;

/// <summary>The C# files of the repository that people wrote.</summary>
internal static class SourceTree
{
    /// <summary>The projects that make up the product.</summary>
    public static readonly string[] Product = ["Domain", "Cards", "Tables", "Bot"];

    private static readonly string[] Projects = [.. Product, "Tests", "Benchmarks"];
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules"];
    private static readonly Lazy<IReadOnlyList<SourceFile>> ReadFiles = new(() => [.. Projects.SelectMany(Read)]);

    /// <summary>All files.</summary>
    public static IReadOnlyList<SourceFile> Files => ReadFiles.Value;

    private static IEnumerable<SourceFile> Read(string project) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !relative.Split('/').Intersect(NotOurs).Any()
        orderby relative
        select new SourceFile(relative, File.ReadAllText(path));
}
