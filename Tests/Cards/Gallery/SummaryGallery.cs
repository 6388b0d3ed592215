using Wenming.Cards.Bulletins;
using Wenming.Cards.Summaries;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The quarter's summary: a usual section, one with every gap, one that is missing; a small and a very large bureau; in Teams with its charts.</summary>
internal static class SummaryGallery
{
    private static readonly IReadOnlyList<Criterion> Criteria = Sample.Bank.Criteria;

    public static IEnumerable<GalleryCard> In(Language language) => [.. Sections(language), .. Bureaus(language), .. Released(language)];

    private static IEnumerable<GalleryCard> Sections(Language language)
    {
        var usual = Usual(new SectionId("不动产登记中心"), 3);
        var longest = Longest(Sample.LongSection);
        var equal = usual with { Criteria = [.. Criteria.Select(criterion => new CriterionResult(criterion, 25))], Gaps = [] };
        var missing = new SectionSummary { Standing = Without(Sample.OddSection, SelfCheckStatus.Missing) };
        var excused = new SectionSummary { Standing = Without(Sample.Section, SelfCheckStatus.Excused) };
        yield return GalleryCard.Of("summary-section", language, () => SectionSummaryCard.Build(Sample.Quarter, usual, false, language));
        yield return GalleryCard.Of("summary-section-teams", language, () => SectionSummaryCard.Build(Sample.Quarter, usual, true, language));
        yield return GalleryCard.Of("summary-section-longest", language, () => SectionSummaryCard.Build(Sample.Quarter, longest, true, language));
        yield return GalleryCard.Of("summary-section-equal", language, () => SectionSummaryCard.Build(Sample.Quarter, equal, false, language));
        yield return GalleryCard.Of("summary-section-missing", language, () => SectionSummaryCard.Build(Sample.Quarter, missing, false, language));
        yield return GalleryCard.Of("summary-section-excused", language, () => SectionSummaryCard.Build(Sample.Quarter, excused, false, language));
    }

    private static IEnumerable<GalleryCard> Released(Language language)
    {
        var facts = new SummaryFacts(
            Sample.Quarter, BureauSummary.Of([Usual(new SectionId("规划科"), 1), Usual(new SectionId("测绘队"), 4)], Criteria), new RectificationCount(3, 5, 2, 1), Sample.Window);
        var (title, text) = SummaryDraft.Of(facts, language);
        var content = new BulletinContent { Kind = BulletinKind.Brief, Title = title, Text = text };
        var view = new BulletinView(new BulletinId(2026, 3), content, 1) { Year = 2026, PublishedAt = Sample.SubmittedAt };
        var full = view with { Content = content with { Title = Sample.Words(BulletinContent.LongestTitle), Text = Sample.Words(BulletinContent.LongestText) } };
        var own = SectionSummaryCard.Build(Sample.Quarter, Usual(new SectionId("规划科"), 3), false, language);
        var whole = BureauSummaryCard.Build(Sample.Quarter, BureauSummary.Of([.. Enumerable.Range(1, 1000).Select(Thousandth)], Criteria), true, language);
        var longText = Sample.Words(BulletinContent.LongestText);
        yield return GalleryCard.Of("summary-draft", language, () => SummaryDraftCard.Build(Sample.Quarter, title, text, true, language));
        yield return GalleryCard.Of("summary-draft-longest", language, () => SummaryDraftCard.Build(Sample.Quarter, title, longText, false, language));
        yield return GalleryCard.Of("summary-released", language, () => ReleasedSummaryCard.Build(view, own, language));
        yield return GalleryCard.Of("summary-released-text-only", language, () => ReleasedSummaryCard.Build(view, null, language));
        yield return GalleryCard.Of("summary-released-overfull", language, () => ReleasedSummaryCard.Build(full, whole, language));
    }

    private static IEnumerable<GalleryCard> Bureaus(Language language)
    {
        var usual = BureauSummary.Of(
            [.. Enumerable.Range(1, 5).Select(number => Usual(new SectionId($"耕地保护第{number}科"), number)), new SectionSummary { Standing = Without(new SectionId("测绘队"), SelfCheckStatus.Missing) }],
            Criteria);
        var longest = BureauSummary.Of([.. Enumerable.Range(1, 1000).Select(number => Thousandth(number))], Criteria);
        var nobody = BureauSummary.Of([.. Enumerable.Range(1, 9).Select(number => new SectionSummary { Standing = Without(Long(number), SelfCheckStatus.Open) })], Criteria);
        var empty = BureauSummary.Of([], Criteria);
        yield return GalleryCard.Of("summary-bureau", language, () => BureauSummaryCard.Build(Sample.Quarter, usual, false, language));
        yield return GalleryCard.Of("summary-bureau-teams", language, () => BureauSummaryCard.Build(Sample.Quarter, usual, true, language));
        yield return GalleryCard.Of("summary-bureau-longest", language, () => BureauSummaryCard.Build(Sample.Quarter, longest, true, language));
        yield return GalleryCard.Of("summary-bureau-nobody", language, () => BureauSummaryCard.Build(Sample.Quarter, nobody, true, language));
        yield return GalleryCard.Of("summary-bureau-empty", language, () => BureauSummaryCard.Build(Sample.Quarter, empty, true, language));
        yield return GalleryCard.Of("summary-public", language, () => PublicSummaryCard.Build(Sample.Window, usual, language));
    }

    private static SectionSummary Usual(SectionId section, int number)
    {
        var standing = new SectionStanding
        {
            Section = section,
            Kind = SectionKind.Section,
            Status = number == 4 ? SelfCheckStatus.SubmittedLate : SelfCheckStatus.SubmittedOnTime,
            Self = 93.64m - number,
            Criteria = [24.55m - number, 23.09m, 21m, 25m],
            Past = [new(Sample.Quarter.Previous, number == 2 ? null : 90.2m + number, null)],
            DaysLate = number == 4 ? 2 : 0,
        };
        return new SectionSummary
        {
            Standing = standing,
            Criteria = [.. Criteria.Zip(standing.Criteria, (criterion, score) => new CriterionResult(criterion, score))],
            Gaps = [.. Sample.Bank.Questions.Where(question => question.FollowUps.Count > 0).Take(number).Select(question => new Gap(question, question.FollowUps[0].Kind))],
        };
    }

    private static SectionSummary Longest(SectionId section) => Usual(section, 4) with
    {
        Gaps =
        [
            .. Sample.Bank.Questions.Where(question => question.FollowUps.Count > 0)
                .OrderByDescending(question => question.Text.Zh.Length)
                .Select(question => new Gap(question, FollowUpKind.Mandatory)),
        ],
    };

    private static SectionSummary Thousandth(int number) => (number % 5) switch
    {
        0 => new SectionSummary { Standing = Without(Long(number), SelfCheckStatus.Missing) },
        1 => new SectionSummary { Standing = Without(Long(number), SelfCheckStatus.Draft) },
        _ => Longest(Long(number)),
    };

    private static SectionStanding Without(SectionId section, SelfCheckStatus status) => new() { Section = section, Kind = SectionKind.Affiliated, Status = status };

    private static SectionId Long(int number) => new($"{number:0000}{Sample.Words(Sample.LongestName - 4)}");
}
