using Wenming.Cards.Elements;
using Wenming.Domain.Wording;
using Wenming.Tables;
using Wenming.Tests.Architecture.Sources;
using Wenming.Tests.Support;

namespace Wenming.Tests.Architecture;

/// <summary>What other projects use is documented.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData(typeof(Text))]
    [InlineData(typeof(Card))]
    [InlineData(typeof(ITable))]
    public void Every_public_type_has_a_summary(Type typeOfAssembly) => Findings.AssertNone(DocumentationRules.Violations(typeOfAssembly.Assembly));

    [Fact]
    public void A_public_type_without_a_summary_is_reported() => Assert.Contains(
        $"{typeof(DocumentationTests).FullName}+{nameof(Undocumented)} is public and has no summary.",
        DocumentationRules.Violations(typeof(DocumentationTests).Assembly));

    [Fact]
    public void Every_large_folder_opens_with_a_readme() =>
        Findings.AssertNone(DocumentationRules.WithoutReadme(SourceTree.Files.Select(file => file.Path), path => File.Exists(Repository.PathOf(path))));

    [Fact]
    public void A_large_folder_without_a_readme_is_reported()
    {
        var six = Enumerable.Range(1, 6).Select(i => $"Bot/Feature/File{i}.cs").ToList();

        Assert.Single(DocumentationRules.WithoutReadme(six, _ => false));
        Assert.Empty(DocumentationRules.WithoutReadme(six, path => path == "Bot/Feature/README.md"));
        Assert.Empty(DocumentationRules.WithoutReadme(six.Skip(1), _ => false));
    }

    public sealed class Undocumented;
}
