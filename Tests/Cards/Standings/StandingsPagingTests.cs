using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;
using Wenming.Tests.Cards.Elements;
using Wenming.Tests.Cards.Gallery;

namespace Wenming.Tests.Cards.Standings;

public sealed class StandingsPagingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(1000, 84)]
    public void There_are_as_many_pages_as_the_sections_need(int sections, int pages) => Assert.Equal(pages, View(sections, 0).PageCount);

    [Fact]
    public void The_pages_show_every_section_once_and_in_order() => Prop.ForAll(Gen.Choose(0, 60).ToArbitrary(), sections =>
    {
        var first = View(sections, 0);
        var shown = Enumerable.Range(0, first.PageCount).SelectMany(page => (first with { Page = page }).Rows);
        return shown.SequenceEqual(first.Table.Rows);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(99, 2)]
    public void A_page_that_is_not_there_shows_the_nearest(int page, int shown) => Assert.Equal(shown, View(30, page).ShownPage);

    [Theory]
    [InlineData(12, 0, "")]
    [InlineData(30, 0, "下一页→1")]
    [InlineData(30, 1, "上一页→0,下一页→2")]
    [InlineData(30, 2, "上一页→1")]
    public void The_buttons_lead_to_the_pages_around(int sections, int page, string expected)
    {
        var card = StandingsCard.Build(View(sections, page), Language.Chinese);

        var buttons = CardWalk.Buttons(card).Select(button => $"{button.Title}→{StandingsCommand.Read(new(button.Verb, button.Data))!.Page}");
        Assert.Equal(expected, string.Join(',', buttons));
    }

    [Fact]
    public void A_section_shows_its_rank_its_state_and_a_number_for_each_criterion()
    {
        var table = StandingsTable.Of([new SectionStanding
        {
            Section = new SectionId("办公室"),
            Kind = SectionKind.Section,
            Status = SelfCheckStatus.SubmittedOnTime,
            Self = 89.996m,
            Criteria = [25, 24.999m, 20, 19.997m],
            Past = [new(new Quarter(2025, 4), 90, null)],
        }]);

        var card = StandingsCard.Build(new StandingsView(new StandingsReport(Sample.Quarter, table, Sample.Bank), 0), Language.Chinese);

        Assert.Contains("S  C1  C2  C3  C4", card.FallbackText, StringComparison.Ordinal);
        Assert.Contains("1. 办公室 · 按时提交 · 较上季 0.00\n89.99  25.00  24.99  20.00  19.99", card.FallbackText, StringComparison.Ordinal);
    }

    private static StandingsView View(int sections, int page) => new(
        new StandingsReport(
            Sample.Quarter,
            StandingsTable.Of(Enumerable.Range(1, sections).Select(number => new SectionStanding
            {
                Section = new SectionId($"{number}科"),
                Kind = SectionKind.Section,
                Status = SelfCheckStatus.Open,
            })),
            Sample.Bank),
        page);
}
