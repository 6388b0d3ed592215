using Mono.Cecil;
using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture.Layering;

/// <summary>Arrows run one way, in signatures and in method bodies. Each rule is also held against code that was planted to break it.</summary>
public sealed class LayeringTests
{
    private const string Planted = "Wenming.Tests.Architecture.Planted";

    [Fact]
    public void Domain_stands_on_nothing() => AssertStandsOn("Wenming.Domain", new AssemblyRules([], MayUsePackages: false));

    [Fact]
    public void Cards_stands_on_the_domain_alone() => AssertStandsOn("Wenming.Cards", new AssemblyRules(["Wenming.Domain"], MayUsePackages: false));

    [Fact]
    public void Tables_knows_nothing_of_ours() => AssertStandsOn("Wenming.Tables", new AssemblyRules([], MayUsePackages: true));

    [Fact]
    public void Bot_stands_on_domain_cards_and_tables() =>
        AssertStandsOn("Wenming.Bot", new AssemblyRules(["Wenming.Domain", "Wenming.Cards", "Wenming.Tables"], MayUsePackages: true));

    [Fact]
    public void Inside_the_bot_arrows_run_one_way()
    {
        using var bot = Read("Wenming.Bot");

        Findings.AssertNone(LayerRules.Of("Wenming.Bot").Violations(bot));
    }

    [Fact]
    public void The_catalogues_use_the_domain_only()
    {
        using var bot = Read("Wenming.Bot");
        var used = bot.MainModule.GetTypes()
            .Where(type => type.Namespace.StartsWith("Wenming.Bot.Catalogs", StringComparison.Ordinal) && !type.Name.EndsWith("Services", StringComparison.Ordinal))
            .SelectMany(TypeUses.Of)
            .Select(type => type.Scope.Name);

        Assert.DoesNotContain(used, name => name is "Wenming.Cards" or "Wenming.Tables");
    }

    [Fact]
    public void A_reference_that_is_not_allowed_is_reported()
    {
        using var tests = Read("Wenming.Tests");

        var findings = new AssemblyRules(["Wenming.Bot"], MayUsePackages: false).Violations(tests).ToList();

        Assert.Contains("Wenming.Tests uses Wenming.Cards: it may use Wenming.Bot.", findings);
        Assert.Contains("Wenming.Tests uses Mono.Cecil: it may use no package, only the base class library.", findings);
        Assert.DoesNotContain(findings, finding => finding.Contains("System.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UsesInSignature", "PlantedFeature")]
    [InlineData("UsesInBody", "PlantedFeature")]
    [InlineData("UsesAsGenericArgument", "PlantedFeature")]
    [InlineData("UsesInAsyncLambda", "PlantedFeature")]
    [InlineData("UsesInAttribute", "PlantedFeature")]
    [InlineData("UsesInCatch", "PlantedFault")]
    public void A_planted_use_upwards_is_reported(string user, string used)
    {
        using var tests = Read("Wenming.Tests");

        var findings = LayerRules.Of(Planted).Violations(tests);

        Assert.Contains($"{Planted}.Turns.{user} uses {Planted}.Features.{used}: Turns may not use Features.", findings);
    }

    [Fact]
    public void A_planted_use_downwards_is_not_reported()
    {
        using var tests = Read("Wenming.Tests");

        var findings = LayerRules.Of(Planted).Violations(tests);

        Assert.DoesNotContain(findings, finding => finding.StartsWith($"{Planted}.Features.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_a_rule_is_reported()
    {
        using var tests = Read("Wenming.Tests");

        var findings = LayerRules.Of("Wenming.Tests.Architecture").Violations(tests);

        Assert.Contains(findings, finding => finding.StartsWith(
            $"{typeof(LayerRules).FullName} stands in Layering, which is no layer", StringComparison.Ordinal));
    }

    private static void AssertStandsOn(string name, AssemblyRules rules)
    {
        using var assembly = Read(name);

        Findings.AssertNone(rules.Violations(assembly));
    }

    private static AssemblyDefinition Read(string name) => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
