using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Elements;

namespace Wenming.Tests.Cards.Elements;

public sealed class MarkdownTests
{
    /// <summary>What people type, with far more signs than they type.</summary>
    internal static Gen<string> TypedTexts { get; } = Gen.Elements("\\`*_{}[]()#+-.!<>|~&=:\"'^$% \n\t1甲乙ab；lt".ToCharArray())
        .ListOf().Select(signs => new string([.. signs]));

    [Fact]
    public void What_was_typed_comes_back_unchanged() =>
        Prop.ForAll(TypedTexts.ToArbitrary(), typed => Markdown.Unescape(Markdown.Escape(typed)) == typed).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_comes_back_unchanged() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), typed => Markdown.Unescape(Markdown.Escape(typed.Get)) == typed.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void Bold_of_our_own_is_left_out_of_plain_words_and_typed_stars_are_kept() =>
        Prop.ForAll(TypedTexts.ToArbitrary(), typed => Markdown.Plain($"**{Markdown.Escape(typed)}**：x") == $"{typed}：x").QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\t甲")]
    [InlineData("    甲")]
    [InlineData("  \t甲")]
    [InlineData("&#9;甲")]
    [InlineData("&lt;")]
    [InlineData("&amp;lt;")]
    [InlineData("\\*")]
    public void Typed_escapes_and_indents_come_back_unchanged(string typed) => Assert.Equal(typed, Markdown.Unescape(Markdown.Escape(typed)));
}
