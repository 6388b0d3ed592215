using Wenming.Cards.Flags;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The travelling flag: nobody yet, a usual history, the proposal before and after the decision, ties, a thousand sections with the longest names.</summary>
internal static class FlagGallery
{
    private static readonly CriterionId C2 = new("C2");
    private static readonly PersonId Leader = new("00000000-0000-4000-8000-000000000701");

    public static IEnumerable<GalleryCard> In(Language language) => [.. Public(language), .. Proposals(language)];

    private static IEnumerable<GalleryCard> Public(Language language)
    {
        var none = new FlagHistoryView([]) { Note = FlagTexts.NotYet.In(language, "2026Q1", "4/22") };
        var usual = new FlagHistoryView([Decided(Usual, 1, "规划科"), Decided(Usual, 0), Decided(Usual, 0, "耕地保护科", "测绘队")]);
        var longest = new FlagHistoryView([.. Enumerable.Range(0, 8).Select(_ => Longest())]);
        yield return GalleryCard.Of("flag-none", language, () => FlagCard.Build(none, language));
        yield return GalleryCard.Of("flag", language, () => FlagCard.Build(usual, language));
        yield return GalleryCard.Of("flag-overfull", language, () => FlagCard.Build(longest, language));
        yield return GalleryCard.Of("flag-announcement", language, () => FlagAnnouncementCard.Build(usual.Announced[0], language));
        yield return GalleryCard.Of("flag-announcement-vacant", language, () => FlagAnnouncementCard.Build(usual.Announced[1], language));
        yield return GalleryCard.Of("flag-announcement-longest", language, () => FlagAnnouncementCard.Build(longest.Announced[0], language));
    }

    private static IEnumerable<GalleryCard> Proposals(Language language)
    {
        var history = new FlagHistoryView([]) { Note = FlagTexts.NotYet.In(language, "2026Q1", "4/22") };
        var open = View(Usual, history) with { MayDecide = true };
        var early = open with { Case = Usual with { IsReady = false } };
        var decided = open with { Case = Usual with { Decision = Decided(Usual, 0, "规划科") with { AnnouncedAt = null } } };
        var outOfDate = open with { Case = Usual with { Decision = Decided(Nobody, 0, "规划科") with { AnnouncedAt = null } } };
        var announced = open with { Case = Usual with { Decision = Decided(Usual, 0, "规划科") }, History = new FlagHistoryView([Decided(Usual, 0, "规划科")]) };
        var withdrawn = decided with
        {
            Case = Usual with { Decision = Decided(Usual, 0, "规划科") with { AnnouncedAt = null, Withdrawal = new FlagWithdrawal("写错了科室", Leader, Sample.SubmittedAt) } },
        };
        var nobody = View(Nobody, history);
        var full = View(Many, new FlagHistoryView([.. Enumerable.Range(0, 8).Select(_ => Longest())])) with { MayDecide = true };
        var notice = FlagTexts.NotEligible.In(language, Sample.OddSection, FlagTexts.Vetoed.In(language));
        yield return GalleryCard.Of("flag-proposal", language, () => FlagProposalCard.Build(open, null, false, language));
        yield return GalleryCard.Of("flag-proposal-early", language, () => FlagProposalCard.Build(early, null, false, language));
        yield return GalleryCard.Of("flag-proposal-decided", language, () => FlagProposalCard.Build(decided, notice, true, language));
        yield return GalleryCard.Of("flag-proposal-out-of-date", language, () => FlagProposalCard.Build(outOfDate, null, false, language));
        yield return GalleryCard.Of("flag-proposal-announced", language, () => FlagProposalCard.Build(announced, null, false, language));
        yield return GalleryCard.Of("flag-proposal-withdrawn", language, () => FlagProposalCard.Build(withdrawn, null, false, language));
        yield return GalleryCard.Of("flag-proposal-nobody", language, () => FlagProposalCard.Build(nobody, null, false, language));
        yield return GalleryCard.Of("flag-proposal-overfull", language, () => FlagProposalCard.Build(full, notice, true, language));
    }

    private static FlagProposalView View(FlagCase of, FlagHistoryView history) => new(Sample.Window, of, history)
    {
        Decider = "曾庆华",
        Withdrawer = "董淑贤",
        Shown = "0123456789abcdef-1",
    };

    private static FlagCase Usual { get; } = Case(
        Candidate("规划科", 96.4m, 93),
        Candidate("耕地保护科", 95.4m, 94),
        Candidate("不动产登记中心", 94, 92),
        Candidate("测绘队", 94, 92),
        Candidate("执法监察科", 88.2m, 90) with { Status = SelfCheckStatus.SubmittedLate, DaysLate = 2 },
        Candidate("办公室", 97, 95) with { IsVetoed = true, OverdueRectifications = 2, FalseAnswers = [new QuestionId("C2-03")] });

    private static FlagCase Nobody { get; } = Case(Candidate("规划科", 80, 90), Candidate("测绘队", 96, 90) with { Status = SelfCheckStatus.Missing, Verified = null, Criteria = [] });

    private static FlagCase Many { get; } = Case([.. Enumerable.Range(1, 1000).Select(number => number % 2 == 0
        ? Candidate(Long(number), 95, 95)
        : Candidate(Long(number), 60, 70) with
        {
            Status = SelfCheckStatus.SubmittedLate,
            DaysLate = 5,
            IsVetoed = true,
            OverdueRectifications = 30,
            FlagBars = [new QuestionId("C3-01"), new QuestionId("C3-02")],
            FalseAnswers = [new QuestionId("C2-01"), new QuestionId("C2-02")],
        })]);

    private static FlagCase Case(params FlagCandidate[] candidates) =>
        new(Sample.Quarter, FlagProposal.Of(candidates, C2, FlagRules.Default), FlagRules.Default) { IsReady = true };

    private static FlagDecision Decided(FlagCase of, int earlier, params string[] winners) => new(
        earlier == 0 ? Sample.Quarter : Sample.Quarter.Next,
        new FlagChoice([.. winners.Select(winner => new SectionId(winner))], ""),
        Leader,
        Sample.SubmittedAt,
        of.Basis)
    { AnnouncedAt = Sample.SubmittedAt, Announcements = 1 };

    private static FlagDecision Longest() => Decided(Usual, 0) with
    {
        Choice = new FlagChoice([.. Enumerable.Range(1, 167).Select(number => new SectionId(Long(number)))], Sample.Words(FlagChoice.LongestReason)),
    };

    private static FlagCandidate Candidate(string section, decimal verified, decimal daily) => new()
    {
        Section = new SectionId(section),
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = verified,
        Criteria = [.. Sample.Bank.Criteria.Select(criterion => (criterion.Id, (Wenming.Domain.Scores.Score)(verified / 4)))],
        Daily = daily,
    };

    private static string Long(int number) => $"{number:0000}{Sample.Words(Sample.LongestName - 4)}";
}
