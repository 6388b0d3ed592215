using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Cards.SelfChecks;

public sealed class PageFieldsTests
{
    private static readonly CardCommand Save = new PageCommand(new(2026, 1), WalkKind.Sheet, 0, 7, 1, "") { Owner = "规划科" }.ToCommand();

    private static readonly Arbitrary<QuestionId> Questions = Gen.Elements<QuestionId>(ShippedCatalog.Bank.Questions.Select(question => question.Id)).ToArbitrary();

    [Fact]
    public void Every_field_comes_back_under_its_question() => Prop.ForAll(Questions, Commands.Revisions.ToArbitrary(), (id, revision) =>
    {
        var entries = PageFields.Read(Wire.Press(
            Save,
            (PageFields.Answer(id, revision), "4"),
            (PageFields.Evidence(id, revision), " 〔2026〕12号 "),
            (PageFields.Reason(id, revision), "理由"),
            (PageFields.ShortText("gap", revision), "差距")));

        return entries.Answers.ToArray() is [(var answered, "4")] && answered == id
            && entries.Evidence.ToArray() is [(var proven, "〔2026〕12号")] && proven == id
            && entries.Reasons.ToArray() is [(var explained, "理由")] && explained == id
            && entries.ShortTexts.ToArray() is [("gap", "差距")];
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.C1-01", "4")]
    [InlineData("a.C1-01.7.8", "4")]
    [InlineData("x.C1-01.7", "4")]
    [InlineData("declared", "true")]
    [InlineData("a.C1-01.7", "  ")]
    public void What_is_no_field_or_holds_nothing_is_left_out(string name, string value)
    {
        var entries = PageFields.Read(Wire.Press(Save, (name, value)));

        Assert.Empty(entries.Answers);
        Assert.Empty(entries.Evidence);
        Assert.Empty(entries.Reasons);
        Assert.Empty(entries.ShortTexts);
    }

    [Fact]
    public void Another_revision_has_other_names() =>
        Assert.NotEqual(PageFields.Answer(new QuestionId("C1-01"), 7), PageFields.Answer(new QuestionId("C1-01"), 8));
}
