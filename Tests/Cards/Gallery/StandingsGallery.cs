using Wenming.Cards.Standings;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Standings with ties, long names and several pages, the own section's result, the progress of very many sections.</summary>
internal static class StandingsGallery
{
    private static readonly SelfCheckStatus[] Unranked =
    [
        SelfCheckStatus.Draft, SelfCheckStatus.Open, SelfCheckStatus.Missing, SelfCheckStatus.Excused, SelfCheckStatus.NotRequired,
        SelfCheckStatus.NotOpen,
    ];

    public static IEnumerable<GalleryCard> In(Language language) => [.. Standings(language), .. Verified(language), .. Own(language), .. Gaps(language), .. Progress(language)];

    private static IEnumerable<GalleryCard> Standings(Language language)
    {
        var usual = View(StandingsTable.Of([.. Enumerable.Range(1, 6).Select(number => Ranked(Short(number), number / 2)), .. Others(Short)]), 0);
        var longest = View(StandingsTable.Of([.. Enumerable.Range(1, 14).Select(number => Ranked(Long(number), number)), .. Others(Long)]), 0);
        var second = longest with { Page = 1 };
        var beyond = longest with { Page = 99 };
        var thousand = View(StandingsTable.Of(Enumerable.Range(1, 1000).Select(number => Ranked(Long(number), number))), 50);
        var perfect = View(StandingsTable.Of([Perfect]), 0);
        var nobody = View(StandingsTable.Of([]), 0);
        yield return GalleryCard.Of("standings", language, () => StandingsCard.Build(usual, language));
        yield return GalleryCard.Of("standings-long-names", language, () => StandingsCard.Build(longest, language));
        yield return GalleryCard.Of("standings-second-page", language, () => StandingsCard.Build(second, language));
        yield return GalleryCard.Of("standings-beyond-last-page", language, () => StandingsCard.Build(beyond, language));
        yield return GalleryCard.Of("standings-thousand", language, () => StandingsCard.Build(thousand, language));
        yield return GalleryCard.Of("standings-perfect", language, () => StandingsCard.Build(perfect, language));
        yield return GalleryCard.Of("standings-nobody", language, () => StandingsCard.Build(nobody, language));
    }

    private static IEnumerable<GalleryCard> Verified(Language language)
    {
        var usual = View(StandingsTable.Of([.. Enumerable.Range(1, 4).Select(number => Verified(Short(number), number)), Ranked(Short(5), 5), .. Others(Short)]), 0);
        var longest = View(StandingsTable.Of([.. Enumerable.Range(1, 11).Select(number => Verified(Long(number), number)), Ranked(Long(20), 20)]), 0);
        var thousand = View(StandingsTable.Of(Enumerable.Range(1, 1000).Select(number => Verified(Long(number), number))), 0).Report;
        var nobody = View(StandingsTable.Of([]), 0).Report;
        yield return GalleryCard.Of("standings-verified", language, () => StandingsCard.Build(usual, language));
        yield return GalleryCard.Of("standings-verified-longest", language, () => StandingsCard.Build(longest, language));
        yield return GalleryCard.Of("standings-charts", language, () => StandingsChartsCard.Build(usual.Report, false, language));
        yield return GalleryCard.Of("standings-charts-teams", language, () => StandingsChartsCard.Build(usual.Report, true, language));
        yield return GalleryCard.Of("standings-charts-longest", language, () => StandingsChartsCard.Build(thousand, true, language));
        yield return GalleryCard.Of("standings-charts-nobody", language, () => StandingsChartsCard.Build(nobody, true, language));
    }

    private static IEnumerable<GalleryCard> Gaps(Language language)
    {
        var usual = View(StandingsTable.Of([.. Enumerable.Range(1, 6).Select(number => Verified(Short(number), number))]), 0).Report;
        var all = Sample.Bank.Questions.Where(question => question.Points > 0).Select(question => new QuestionLoss(question.Id, question.Points)).ToList();
        var longest = View(StandingsTable.Of(Enumerable.Range(1, 1000).Select(number => Verified(Long(number), number) with { Losses = all })), 0).Report;
        var nobody = View(StandingsTable.Of([]), 0).Report;
        var everything = Ranked(Sample.LongSection, 1) with { Losses = all };
        yield return GalleryCard.Of("gaps", language, () => GapsCard.Build(usual, language));
        yield return GalleryCard.Of("gaps-longest", language, () => GapsCard.Build(longest, language));
        yield return GalleryCard.Of("gaps-nobody", language, () => GapsCard.Build(nobody, language));
        yield return GalleryCard.Of("section-gaps", language, () => SectionGapsCard.Build(Sample.Quarter, Verified(Sample.Section, 1), Sample.Bank, language));
        yield return GalleryCard.Of("section-gaps-longest", language, () => SectionGapsCard.Build(Sample.Quarter, everything, Sample.Bank, language));
        yield return GalleryCard.Of("section-gaps-none", language, () => SectionGapsCard.Build(Sample.Quarter, Perfect, Sample.Bank, language));
        yield return GalleryCard.Of("section-gaps-not-submitted", language, () => SectionGapsCard.Build(
            Sample.Quarter, Other(Sample.OddSection, SelfCheckStatus.Open), Sample.Bank, language));
    }

    private static IEnumerable<GalleryCard> Own(Language language)
    {
        var criteria = Sample.Bank.Criteria;
        var verified = new OwnStandingView(Sample.Quarter, Verified(Sample.Section, 2)) { ShowsFlag = true, IsOwnOnly = false };
        var inTeams = verified with { IsTeams = true };
        var vetoed = new OwnStandingView(Sample.Quarter, Verified(Sample.LongSection, 2) with { IsVetoed = true }) { ShowsFlag = true };
        var waived = new OwnStandingView(Sample.Quarter, Ranked(Sample.Section, 3) with { IsWaived = true });
        yield return GalleryCard.Of("own-standing-verified", language, () => OwnStandingCard.Build(verified, criteria, language));
        yield return GalleryCard.Of("own-standing-verified-teams", language, () => OwnStandingCard.Build(inTeams, criteria, language));
        yield return GalleryCard.Of("own-standing-vetoed", language, () => OwnStandingCard.Build(vetoed, criteria, language));
        yield return GalleryCard.Of("own-standing-waived", language, () => OwnStandingCard.Build(waived, criteria, language));
        var submitted = new OwnStandingView(Sample.Quarter, Ranked(Sample.LongSection, 3));
        var open = new OwnStandingView(Sample.Quarter, Other(Sample.OddSection, SelfCheckStatus.Open));
        yield return GalleryCard.Of("own-standing", language, () => OwnStandingCard.Build(submitted, criteria, language));
        yield return GalleryCard.Of("own-standing-not-submitted", language, () => OwnStandingCard.Build(open, criteria, language));
    }

    private static IEnumerable<GalleryCard> Progress(Language language)
    {
        var many = StandingsTable.Of(Enumerable.Range(1, 1000).Select(number => Other(Long(number), Unranked[number % Unranked.Length])));
        var allIn = StandingsTable.Of(Enumerable.Range(1, 6).Select(number => Ranked(Short(number), number)));
        yield return GalleryCard.Of("progress-thousand", language, () => ProgressCard.Build(Sample.Window, many, language));
        yield return GalleryCard.Of("progress-all-in", language, () => ProgressCard.Build(Sample.Window, allIn, language));
    }

    private static StandingsView View(StandingsTable table, int page) => new(new StandingsReport(Sample.Quarter, table, Sample.Bank), page);

    private static SectionStanding Perfect { get; } = new()
    {
        Section = Sample.Section,
        Kind = SectionKind.Section,
        Status = SelfCheckStatus.SubmittedOnTime,
        Self = 100,
        Criteria = [25, 25, 25, 25],
        Past = [new(Sample.Quarter.Previous, 0, null)],
    };

    private static SectionStanding Ranked(SectionId section, int number) => Perfect with
    {
        Section = section,
        Status = number % 5 == 0 ? SelfCheckStatus.SubmittedLate : SelfCheckStatus.SubmittedOnTime,
        Self = 97.3m - (Score.Fraction(number, 11) / 10),
        Criteria = [24.12m, 23.5m - (Score.Fraction(number, 11) / 10), 24.9m, 24.78m],
        Past = [new(Sample.Quarter.Previous, number % 3 == 0 ? null : 93.21m, null)],
        DaysLate = number % 5 == 0 ? 2 : 0,
    };

    // Two by two tied, every fourth vetoed; three quarters behind it.
    private static SectionStanding Verified(SectionId section, int number) => Ranked(section, number) with
    {
        Verified = 92.5m - (number / 2),
        VerifiedCriteria = [24.12m, 20.5m - (number % 8), 24.9m, Score.Fraction(275, 12)],
        Daily = 93.5m - number % 7,
        IsVetoed = number % 4 == 0,
        Losses = [new(new QuestionId("C1-07"), 0.45m), new(new QuestionId("C2-01"), 1.6m + (number % 3)), new(new QuestionId("C4-08"), 0.3m)],
        Past =
        [
            new(Sample.Quarter.Previous, 95.1m, 91.2m), new(Sample.Quarter.Previous.Previous, 90, 88.75m), new(Sample.Quarter.Previous.Previous.Previous, 85.3m, null),
        ],
    };

    private static IEnumerable<SectionStanding> Others(Func<int, SectionId> name) =>
        Unranked.Take(5).Select((status, index) => Other(name(101 + index), status));

    private static SectionStanding Other(SectionId section, SelfCheckStatus status) =>
        new() { Section = section, Kind = SectionKind.Affiliated, Status = status };

    private static SectionId Short(int number) => new($"不动产登记{number}科");

    private static SectionId Long(int number) => new($"{number:0000}{Sample.Words(Sample.LongestName - 4)}");
}
