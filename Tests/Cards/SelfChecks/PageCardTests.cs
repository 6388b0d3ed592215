using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;
using Wenming.Tests.Cards.Elements;
using Wenming.Tests.Cards.Gallery;

namespace Wenming.Tests.Cards.SelfChecks;

public sealed class PageCardTests
{
    private static readonly IReadOnlyList<WalkPage> Pages = WalkPages.ForSheet(Sample.Bank);

    [Theory]
    [InlineData(0, "保存→0,下一页→1")]
    [InlineData(3, "上一页→2,保存→3,下一页→4")]
    [InlineData(8, "上一页→7,保存→8,检查并提交→999")]
    public void The_buttons_lead_to_the_pages_around(int index, string expected)
    {
        var card = PageCard.Build(View(index, WalkKind.Sheet, count: 9));

        var buttons = Buttons(card).Select(button => $"{button.Title}→{PageCommand.Read(Wire.Press(Command(button)))!.GoTo}");
        Assert.Equal(expected, string.Join(',', buttons));
    }

    [Fact]
    public void A_member_finishes_on_the_last_page() =>
        Assert.Equal("完成", Buttons(PageCard.Build(View(8, WalkKind.Member, count: 9)))[^1].Title);

    [Fact]
    public void The_buttons_tell_which_fields_were_shown()
    {
        var question = Pages[0].Questions[0];
        var view = View(0, WalkKind.Sheet, count: 9) with
        {
            Questions = [new QuestionView(question, null) { AsksEvidence = true, AsksReason = true }, new QuestionView(Pages[0].Questions[1], null)],
        };

        var command = PageCommand.Read(Wire.Press(Command(Buttons(PageCard.Build(view))[0])));

        Assert.Equal($"e.{question.Id},r.{question.Id}", command!.Shown);
    }

    [Fact]
    public void Every_input_carries_the_revision()
    {
        var view = View(0, WalkKind.Sheet, count: 9) with { Questions = [.. Pages[0].Questions.Select(question => new QuestionView(question, null))] };

        var ids = CardWalk.Inputs(PageCard.Build(view)).Select(input => input.Id);

        Assert.All(ids, id => Assert.EndsWith(".41", id, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_typed_is_shown_again_at_twice_the_length_that_is_accepted_and_no_longer()
    {
        var question = Sample.Bank.Questions.First(one => one.Evidence.MaxLength > 0);
        var longest = 2 * question.Evidence.MaxLength;
        var view = View(0, WalkKind.Sheet, count: 9) with
        {
            Questions = [new QuestionView(question, null) { AsksEvidence = true, Evidence = Sample.Words(longest + 1) }],
        };

        var input = CardWalk.Inputs(PageCard.Build(view)).OfType<InputText>().Single(one => one.Id!.StartsWith("e.", StringComparison.Ordinal));

        Assert.Equal(Sample.Words(longest) + "…", input.Value);
        Assert.Equal(longest, input.MaxLength);
    }

    private static PageView View(int index, WalkKind walk, int count) =>
        new(walk, Sample.Section, Sample.Window, Pages[Math.Min(index, Pages.Count - 1)], count, 41)
        {
            PageIndex = index,
            Language = Language.Chinese,
            Bank = Sample.Bank,
        };

    private static List<ActionExecute> Buttons(AdaptiveCard card) => [.. CardWalk.Buttons(card)];

    private static CardCommand Command(ActionExecute button) => new(button.Verb, button.Data);
}
