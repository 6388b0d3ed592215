using Wenming.Cards.Elements;
using Wenming.Domain.Wording;
using Wenming.Tables;
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

    public sealed class Undocumented;
}
