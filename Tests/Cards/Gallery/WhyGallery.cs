using Wenming.Bot.Catalogs;
using Wenming.Cards.Standings;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The arithmetic of a score: totals and each criterion, plain and with everything that can be said about a line.</summary>
internal static class WhyGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var plain = new WhyView(Sample.Section, Sample.Quarter, Sample.Explanation(best: true), Sample.Bank.Version, Sample.SubmittedAt);
        var longest = new WhyView(Sample.LongSection, Sample.Quarter, Sample.Explanation(best: false), "2025.4", Sample.SubmittedAt)
        {
            DaysLate = 5,
            Evidence = Sample.Bank.Questions.Where(question => question.Evidence.MaxLength > 0)
                .ToDictionary(question => question.Id, question => Sample.Words(question.Evidence.MaxLength)),
            Reasons = Sample.Bank.Questions.Where(question => question.AskedOf == AskedOf.Everyone)
                .ToDictionary(question => question.Id, question => (Sample.AnswerTo(question, best: true).Code, Sample.Words(200))),
        };
        var declared = Sample.Answers(best: false);
        var findings = declared.Keys.ToDictionary(
            question => question,
            question => question.Value.EndsWith("-11", StringComparison.Ordinal)
                ? (Finding)new Finding.KnowinglyFalse(Sample.Words(200))
                : new Finding.Changed(Sample.AnswerTo(Sample.Bank.Find(question)!, best: true), Sample.Words(200)));
        var verified = plain with { Verified = VerifiedScore.Of(Sample.Bank, Sample.Answers(best: true), Some, 2, LatenessRules.Default), Findings = Some, ShowsMore = true };
        var verifiedLongest = longest with
        {
            Verified = VerifiedScore.Of(Sample.Bank, declared, findings, 5, LatenessRules.Default),
            Findings = findings,
            IsVetoed = true,
            ShowsMore = true,
        };
        var waived = plain with { WaivedBecause = Sample.Words(200) };
        yield return GalleryCard.Of("why-waived", language, () => WhyCard.Build(waived, null, language));
        foreach (var card in Topics(language))
            yield return card;
        foreach (var (name, view) in new[] { ("why", plain), ("why-longest", longest), ("why-verified", verified), ("why-verified-longest", verifiedLongest) })
        {
            yield return GalleryCard.Of(name, language, () => WhyCard.Build(view, null, language));
            foreach (var criterion in Sample.Bank.Criteria)
                yield return GalleryCard.Of($"{name}-{criterion.Id}".ToLowerInvariant(), language, () => WhyCard.Build(view, criterion.Id, language));
        }
    }

    private static Dictionary<QuestionId, Finding> Some { get; } = new()
    {
        [new QuestionId("C1-07")] = new Finding.Changed(new Answer.Scale(2), "两次争吵，有来信"),
        [new QuestionId("C4-01")] = new Finding.KnowinglyFalse("现场无记录"),
    };

    private static IEnumerable<GalleryCard> Topics(Language language)
    {
        var catalogue = CatalogReader.ReadDaily(Repository.PathOf("Catalog", "daily-entries.json"));
        var usual = DailyScore.Of([Entry(catalogue, "good-deed", 1, "拾金不昧，已归还失主"), Entry(catalogue, "duty-gap", 2, "值班缺岗半天")], catalogue);
        var longest = DailyScore.Of(Enumerable.Range(1, 40).Select(number => Entry(catalogue, "information-used", number, Sample.Words(200))), catalogue);
        var none = DailyScore.Of([], catalogue);
        yield return GalleryCard.Of("why-daily", language, () => DailyWhyCard.Build(Sample.Quarter, Sample.Section, usual, catalogue, language));
        yield return GalleryCard.Of("why-daily-longest", language, () => DailyWhyCard.Build(Sample.Quarter, Sample.LongSection, longest, catalogue, language));
        yield return GalleryCard.Of("why-daily-none", language, () => DailyWhyCard.Build(Sample.Quarter, Sample.OddSection, none, catalogue, language));
        yield return GalleryCard.Of("why-flag", language, () => FlagWhyCard.Build(Sample.Quarter, Eligible, FlagRules.Default, language));
        yield return GalleryCard.Of("why-flag-longest", language, () => FlagWhyCard.Build(Sample.Quarter, Barred, FlagRules.Default, language));
        yield return GalleryCard.Of("why-flag-nothing", language, () => FlagWhyCard.Build(Sample.Quarter, Nothing, FlagRules.Default, language));
    }

    private static FlagCandidate Eligible { get; } = new()
    {
        Section = Sample.Section,
        Status = SelfCheckStatus.SubmittedOnTime,
        Verified = 96,
        Criteria = [.. Sample.Bank.Criteria.Select(criterion => (criterion.Id, (Score)24))],
        Daily = 92.5m,
        MandatoryOpened = 1,
    };

    private static FlagCandidate Barred { get; } = Eligible with
    {
        Section = Sample.LongSection,
        Status = SelfCheckStatus.SubmittedLate,
        DaysLate = 3,
        Verified = 41,
        Criteria = [.. Sample.Bank.Criteria.Select(criterion => (criterion.Id, Score.Fraction(41, 4)))],
        IsVetoed = true,
        FlagBars = [.. Sample.Bank.Questions.Take(10).Select(question => question.Id)],
        FalseAnswers = [.. Sample.Bank.Questions.Select(question => question.Id)],
        OverdueRectifications = 12,
        DaysOverdue = 120,
    };

    private static FlagCandidate Nothing { get; } = new() { Section = Sample.OddSection, Status = SelfCheckStatus.Missing, Daily = 88 };

    private static DailyEntry Entry(DailyCatalogue catalogue, string kind, int number, string fact) => new()
    {
        Id = $"{number:00}",
        Number = number,
        Section = Sample.Section,
        Kind = kind,
        Points = catalogue.Find(kind)!.Points,
        FactOn = new DateOnly(2026, 3, 1 + (number % 28)),
        Fact = fact,
        Basis = fact,
        ProposedAt = Sample.SubmittedAt,
        Status = DailyEntryStatus.Confirmed,
    };
}
