using Mono.Cecil;

namespace Wenming.Tests.Architecture.Layering;

/// <summary>What an assembly may stand on.</summary>
/// <param name="Ours">Our own assemblies that it may use.</param>
/// <param name="MayUsePackages">Whether it may use anything beyond the framework.</param>
internal sealed record AssemblyRules(IReadOnlyList<string> Ours, bool MayUsePackages)
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Every reference that is not allowed, a sentence each.</summary>
    public IEnumerable<string> Violations(AssemblyDefinition assembly)
    {
        foreach (var name in assembly.MainModule.AssemblyReferences.Select(reference => reference.Name))
        {
            if (name.StartsWith("Wenming.", StringComparison.Ordinal))
            {
                if (!Ours.Contains(name))
                    yield return $"{assembly.Name.Name} uses {name}: it may use {(Ours.Count == 0 ? "none of ours" : string.Join(", ", Ours))}.";
            }
            else if (!MayUsePackages && !File.Exists(Path.Combine(Framework, name + ".dll")))
                yield return $"{assembly.Name.Name} uses {name}: it may use no package, only the base class library.";
        }
    }
}
