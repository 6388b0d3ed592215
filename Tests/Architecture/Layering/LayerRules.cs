using Mono.Cecil;

namespace Wenming.Tests.Architecture.Layering;

/// <summary>Which folder of an assembly may use which other.</summary>
/// <param name="Root">The assembly's namespace; its folders are the layers.</param>
/// <param name="Allowed">For each layer those that it may use; a layer that is not named here is reported.</param>
internal sealed record LayerRules(string Root, IReadOnlyDictionary<string, IReadOnlyList<string>> Allowed)
{
    /// <summary>The arrows of the bot: Hosting → Web, Features, Posts, Catalogs → Turns → Auth → Protocol.</summary>
    public static LayerRules Of(string root) => new(root, new Dictionary<string, IReadOnlyList<string>>
    {
        ["Protocol"] = [],
        ["Auth"] = ["Protocol"],
        ["Catalogs"] = [],
        ["Turns"] = ["Auth", "Protocol"],
        ["Posts"] = ["Catalogs", "Turns", "Auth", "Protocol"],
        ["Features"] = ["Posts", "Catalogs", "Turns", "Auth", "Protocol"],
        ["Web"] = ["Turns", "Auth", "Protocol"],
        ["Hosting"] = ["Web", "Features", "Posts", "Catalogs", "Turns", "Auth", "Protocol"],
    });

    /// <summary>Every use that goes the wrong way, a sentence each.</summary>
    public IEnumerable<string> Violations(AssemblyDefinition assembly) => assembly.MainModule.GetTypes()
        .SelectMany(Violations)
        .Distinct();

    private IEnumerable<string> Violations(TypeDefinition user)
    {
        if (LayerOf(user) is not { } layer)
            yield break;
        if (!Allowed.TryGetValue(layer, out var allowed))
        {
            yield return $"{NameOf(user)} stands in {layer}, which is no layer: add it to LayerRules with what it may use.";
            yield break;
        }

        foreach (var used in TypeUses.Of(user).Where(used => LayerOf(used) is { } other && other != layer && !allowed.Contains(other)))
            yield return $"{NameOf(user)} uses {NameOf(used)}: {layer} may not use {LayerOf(used)}.";
    }

    private string? LayerOf(TypeReference type)
    {
        var space = Outermost(type).Namespace;
        return space.StartsWith(Root + ".", StringComparison.Ordinal) ? space[(Root.Length + 1)..].Split('.')[0] : null;
    }

    private static string NameOf(TypeReference type) => Outermost(type).FullName;

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
