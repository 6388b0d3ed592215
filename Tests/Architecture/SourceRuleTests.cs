using Wenming.Tests.Architecture.Sources;
using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture;

/// <summary>The limits of style hold in every file; each rule is shown to find what it is for.</summary>
public sealed class SourceRuleTests
{
    [Fact]
    public void Every_file_keeps_every_limit() => Findings.AssertNone(SourceTree.Files.SelectMany(SourceRules.All));

    [Fact]
    public void Every_reason_for_catching_everything_is_still_needed() => Findings.AssertNone(SourceRules.StaleReasons(SourceTree.Files));

    [Fact]
    public void Every_project_is_read()
    {
        var projects = SourceTree.Files.Select(file => file.Path.Split('/')[0]).Distinct();

        Assert.Superset(SourceTree.Product.ToHashSet(), projects.ToHashSet());
    }

    [Fact]
    public void A_file_of_301_lines_is_reported()
    {
        var words = new string('\n', SourceRules.MostFileLines - 1) + "class A;";

        Assert.Empty(SourceRules.Length(Planted(words)));
        Assert.Single(SourceRules.Length(Planted("\n" + words)));
    }

    [Theory]
    [InlineData("void M() {", "}")]
    [InlineData("int M() => 1 +", "1;")]
    [InlineData("A(int x) : base(x) {", "}")]
    [InlineData("(int, string) M<T>(T x = default) where T : new() {", "}")]
    public void A_method_of_61_lines_is_reported(string first, string last)
    {
        var inner = new string('\n', SourceRules.MostMethodLines - 1);

        Assert.Empty(SourceRules.Methods(Planted($"class A {{\n[Fact]\n{first}{inner}{last} }}")));
        Assert.Single(SourceRules.Methods(Planted($"class A {{\n[Fact]\n{first}\n{inner}{last} }}")));
    }

    [Theory]
    [InlineData("class A(int a, Dictionary<int, int> b, (int, int) c, int d, int e, int f{0});")]
    [InlineData("class A {{ public A(int a, Dictionary<int, int> b, int[,] c, int d, Func<int, (int, int)> e = null, int f = 1{0}) {{ }} }}")]
    [InlineData("class A {{ private sealed class B<T>(int a, int b, int c, int d, int e, int f{0}) where T : new(); }}")]
    public void A_constructor_with_seven_parameters_is_reported(string source)
    {
        Assert.Empty(SourceRules.Constructors(Planted(string.Format(null, source, ""))));
        Assert.Single(SourceRules.Constructors(Planted(string.Format(null, source, ", int g"))));
    }

    [Fact]
    public void A_record_may_have_as_many_parts_as_it_has() =>
        Assert.Empty(SourceRules.Constructors(Planted("record A(int a, int b, int c, int d, int e, int f, int g);")));

    [Fact]
    public void A_fourth_level_of_statements_is_reported()
    {
        const string Three = "class A\n{\n    void M()\n    {\n        if (a)\n            return;\n        foreach (var b in c)\n        {\n            try\n            {\n                if (d)\n                    e();\n";

        Assert.Empty(SourceRules.Nesting(Planted(Three)));
        Assert.Single(SourceRules.Nesting(Planted(Three + "                else\n                    while (f)\n                        g();\n")));
    }

    [Theory]
    [InlineData("class B;")]
    [InlineData("class A; class B;")]
    [InlineData("")]
    public void A_file_that_is_not_named_like_its_one_type_is_reported(string source) =>
        Assert.Single(SourceRules.FileName(new SourceFile("Domain/A.cs", source)));

    [Theory]
    [InlineData("namespace Wenming.Domain;\nclass A;")]
    [InlineData("namespace Wenming.Domain.Scores { class A; }")]
    [InlineData("class A;")]
    public void A_namespace_that_is_not_the_folder_is_reported(string source) =>
        Assert.Single(SourceRules.Namespace(new SourceFile("Domain/Scores/A.cs", source)));

    [Theory]
    [InlineData("static class CardHelper;")]
    [InlineData("record RosterData(int A);")]
    [InlineData("class A { interface IScoreProvider { } }")]
    [InlineData("enum TurnInfo { None }")]
    public void A_name_that_says_nothing_is_reported(string source) => Assert.Single(SourceRules.TypeNames(Planted(source)));

    [Theory]
    [InlineData("catch (Exception) { }")]
    [InlineData("catch (System.Exception fault)\n{ }")]
    [InlineData("catch { }")]
    [InlineData("catch (Exception fault) when (fault is not IOException) { }")]
    [InlineData("catch (Exception) when (isRunning) { }")]
    public void A_catch_of_everything_is_reported(string source) => Assert.Single(SourceRules.Catches(Planted($"class A {{ void M() {{ try {{ }} {source} }} }}")));

    [Theory]
    [InlineData("catch (IOException) { }")]
    [InlineData("catch (Exception fault) when (fault is IOException or JsonException) { }")]
    [InlineData("// catch (Exception) would be wrong")]
    public void A_catch_of_what_can_happen_is_not_reported(string source) =>
        Assert.Empty(SourceRules.Catches(Planted($"class A {{ void M() {{ try {{ }} {source}\n }} }}")));

    [Fact]
    public void A_reason_that_is_not_needed_is_reported() =>
        Assert.Single(SourceRules.StaleReasons([new SourceFile("Tables/Sqlite/GroupCommitter.cs", "class GroupCommitter;")]));

    private static SourceFile Planted(string source) => new("Domain/Planted.cs", source);
}
