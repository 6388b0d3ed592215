namespace Wenming.Tests.Architecture.Sources;

/// <summary>The reader of sources is not taken in by what only looks like code.</summary>
public sealed class SourceFileTests
{
    [Fact]
    public void Comments_and_literals_are_not_code()
    {
        var file = new SourceFile("A.cs", "class A { // class B {\n/* class C { */ string s = \"class D {\\\"\"; char c = '{'; char q = '\\''; }\nclass E;");

        Assert.Equal(["A", "E"], file.Types.Select(type => type.Name));
    }

    [Fact]
    public void All_kinds_of_strings_are_collected()
    {
        const string Raw = "\"\"\"";

        var file = new SourceFile("A.cs", $"class A {{ object o = (\"一\", @\"二\"\"二\", $\"三{{F(\"四\")}}三\", {Raw}五\"五{Raw}, $${Raw}六{{{{x}}}}六{{七}}{Raw}); }}");

        Assert.Equal(["一", "二\"\"二", "四", "三三", "五\"五", "六六{七}"], file.Literals.Select(literal => literal.Text));
    }

    [Fact]
    public void Members_are_found_with_their_parameters()
    {
        var file = new SourceFile(
            "A.cs",
            """
            class A(int x)
            {
                private readonly Dictionary<int, int> _map = new() { [1] = 2 };
                public (int A, int B) Pair { get; } = (1, 2);
                [Obsolete("no")]
                public static async Task<(int, int)> FindAsync<T>(T one, (int, int) two) where T : class => await F(one) is { } y ? y : default;
                public bool Is => Pair is { A: 1 };
                public int this[int i] => i;
                private void Empty() { if (x == 1) { } }
                private sealed class B : Exception { public B() : base("b") { } }
            }
            """);

        var type = Assert.Single(file.Types);
        Assert.Equal(
            ["_map:", "Pair:", "FindAsync:2", "Is:", "this:", "Empty:0"], type.Members.Select(member => $"{member.Name}:{member.Parameters}"));
        Assert.Equal(["B:0"], Assert.Single(type.Nested).Members.Select(member => $"{member.Name}:{member.Parameters}"));
    }

    [Fact]
    public void A_literal_belongs_to_its_member()
    {
        var file = new SourceFile("A.cs", "class A { string[] Words = [\"同意\"]; string Title => \"标题\"; }");

        Assert.Equal(["Words", "Title"], file.Literals.Select(literal => file.MemberAt(literal.Place)?.Name));
    }
}
