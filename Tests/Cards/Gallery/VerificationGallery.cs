using System.Collections.Immutable;
using Wenming.Cards.Verifications;
using Wenming.Domain.Appeals;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Verification: the list, pages empty and as full as they can be, the overview and the section's result.</summary>
internal static class VerificationGallery
{
    private static readonly PersonId Inspector = new("00000000-0000-4000-8000-000000000103");

    public static IEnumerable<GalleryCard> In(Language language) => [.. Lists(language), .. Pages(language), .. Results(language)];

    private static IEnumerable<GalleryCard> Lists(Language language)
    {
        VerificationListRow[] usual =
        [
            new(new("规划科"), VerificationState.UnderWay, 4, 17, false), new(new("耕地保护科"), VerificationState.Waiting, 0, 0, false),
            new(new("执法监察科"), VerificationState.GivenBack, 0, 0, false), new(new("测绘队"), VerificationState.NotSubmitted, 0, 0, false),
            new(new("不动产登记中心"), VerificationState.Done, 17, 17, false), new(new("信息中心"), VerificationState.Waived, 0, 17, false),
            new(new("办公室"), VerificationState.Waiting, 0, 0, true),
        ];
        VerificationListRow[] many =
            [.. Enumerable.Range(0, 60).Select(_ => new VerificationListRow(Sample.LongSection, VerificationState.UnderWay, 12, 34, false))];
        VerificationListRow[] none = [.. usual.Select(row => row with { State = VerificationState.NotSubmitted })];
        yield return GalleryCard.Of("verification-list", language, () => VerificationListCard.Build(Sample.Window, usual, true, language));
        yield return GalleryCard.Of("verification-list-leader", language, () => VerificationListCard.Build(Sample.Window, usual, false, language));
        yield return GalleryCard.Of("verification-list-none", language, () => VerificationListCard.Build(Sample.Window, none, true, language));
        yield return GalleryCard.Of("verification-list-longest", language, () => VerificationListCard.Build(Sample.Window, many, true, language));
    }

    private static IEnumerable<GalleryCard> Pages(Language language)
    {
        var pages = Sample.Bank.Questions.Chunk(VerificationPageCard.MostQuestions).ToList();
        for (var index = 0; index < pages.Count; index++)
        {
            var empty = new VerificationPageView(Sample.Quarter, Sample.Section, 12, index, pages.Count)
            {
                Bank = Sample.Bank,
                Language = language,
                Questions = [.. pages[index].Select((question, place) => new FindingView(question, Sample.AnswerTo(question, true)) { Drawn = (DrawReason)(place % 4) })],
            };
            var longest = empty with
            {
                Section = Sample.LongSection,
                Questions =
                [
                    .. pages[index].Select(question => new FindingView(question, Sample.AnswerTo(question, true))
                    {
                        Evidence = Sample.Words(10_000),
                        HeadReason = Sample.Words(10_000),
                        Filled = new FindingEntry(FindingFields.Changed, Sample.Words(10_000), Sample.Words(10_000)),
                        Error = VerificationTexts.GiveReason.In(language, question.Id),
                    }),
                ],
                Notice = VerificationTexts.NotAccepted.In(language, 3),
            };
            yield return GalleryCard.Of($"verification-page-{index + 1}", language, () => VerificationPageCard.Build(empty));
            yield return GalleryCard.Of($"verification-page-{index + 1}-longest", language, () => VerificationPageCard.Build(longest));
        }
    }

    private static IEnumerable<GalleryCard> Results(Language language)
    {
        var open = Of(1);
        var complete = Of(5) with { Notice = VerificationTexts.Stale.In(language) };
        var concluded = complete with
        {
            Notice = null,
            Verification = complete.Verification with { Conclusion = new VerificationConclusion(Inspector, Sample.SubmittedAt) },
        };
        var longest = Of(40, Sample.LongSection);
        longest = longest with { Verification = longest.Verification with { Conclusion = new VerificationConclusion(Inspector, Sample.SubmittedAt) } };
        var told = concluded with { AppealUntil = new DateOnly(2026, 4, 8) };
        var appealed = concluded with { Verification = Appealed(concluded.Verification, null), DecideBy = new DateOnly(2026, 4, 20) };
        var upheld = concluded with { Verification = Appealed(concluded.Verification, true) };
        var rejected = concluded with { Verification = Appealed(concluded.Verification, false) };
        var waived = Of(0) with { Verification = Of(0).Verification with { Waiver = new VerificationWaiver(Sample.Words(200), Inspector, Sample.SubmittedAt) } };
        yield return GalleryCard.Of("verification-overview-open", language, () => VerificationOverviewCard.Build(open, language));
        yield return GalleryCard.Of("verification-overview-complete", language, () => VerificationOverviewCard.Build(complete, language));
        yield return GalleryCard.Of("verification-overview-concluded", language, () => VerificationOverviewCard.Build(concluded, language));
        yield return GalleryCard.Of("verification-overview-waived", language, () => VerificationOverviewCard.Build(waived, language));
        yield return GalleryCard.Of("verification-overview-longest", language, () => VerificationOverviewCard.Build(longest, language));
        yield return GalleryCard.Of("verification-result", language, () => VerificationResultCard.Build(told, language));
        yield return GalleryCard.Of("verification-result-appealed", language, () => VerificationResultCard.Build(appealed, language));
        yield return GalleryCard.Of("verification-result-upheld", language, () => VerificationResultCard.Build(upheld, language));
        yield return GalleryCard.Of("verification-result-rejected", language, () => VerificationResultCard.Build(rejected, language));
        yield return GalleryCard.Of("verification-result-waived", language, () => VerificationResultCard.Build(waived, language));
        yield return GalleryCard.Of("verification-result-longest", language, () => VerificationResultCard.Build(longest, language));
    }

    private static Verification Appealed(Verification verification, bool? isUpheld) => verification with
    {
        Appeal = new Appeal(Sample.Words(200), Sample.Member, Sample.SubmittedAt)
        {
            Decision = isUpheld is { } upheld ? new AppealDecision(upheld, Sample.Words(200), Inspector, Sample.SubmittedAt) : null,
        },
    };

    /// <summary>A verification with so many of its findings changed.</summary>
    private static VerificationResult Of(int changed, SectionId? section = null)
    {
        var declared = Sample.Answers(true);
        var findings = Sample.Bank.Questions.Where(question => question.Type is not AnswerType.Words).Take(changed).ToImmutableSortedDictionary(
            question => question.Id.Value,
            question => new RecordedFinding(
                question.Points > 0 ? new Finding.Changed(Sample.AnswerTo(question, false), Sample.Words(200)) : new Finding.KnowinglyFalse(Sample.Words(200)),
                declared[question.Id],
                Inspector,
                Sample.SubmittedAt),
            StringComparer.Ordinal);
        var draw = new VerificationDraw("seed", [.. Sample.Bank.Questions.Take(Math.Max(5, changed)).Select(question => new DrawnQuestion(question.Id, DrawReason.Random))]);
        var verification = new Verification
        {
            Section = section ?? Sample.Section,
            Quarter = Sample.Quarter,
            DeclaredAt = Sample.SubmittedAt,
            Draw = draw,
            Findings = findings,
        };
        return new VerificationResult(
            verification.Section,
            Sample.Quarter,
            verification,
            Sample.Explanation(true).Self,
            VerifiedScore.Of(Sample.Bank, declared, verification.Found, 3, LatenessRules.Default))
        {
            Bank = Sample.Bank,
            Revision = 12,
        };
    }
}
