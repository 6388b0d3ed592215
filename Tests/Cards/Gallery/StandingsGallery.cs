using Wenming.Cards.Standings;
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

    public static IEnumerable<GalleryCard> In(Language language) => [.. Standings(language), .. Own(language), .. Progress(language)];

    private static IEnumerable<GalleryCard> Standings(Language language)
    {
        var criteria = Sample.Bank.Criteria;
        var usual = new StandingsView(Sample.Quarter, StandingsTable.Of([.. Enumerable.Range(1, 6).Select(number => Ranked(Short(number), number / 2)), .. Others(Short)]), 0);
        var longest = new StandingsView(Sample.Quarter, StandingsTable.Of([.. Enumerable.Range(1, 14).Select(number => Ranked(Long(number), number)), .. Others(Long)]), 0);
        var second = longest with { Page = 1 };
        var beyond = longest with { Page = 99 };
        var thousand = new StandingsView(Sample.Quarter, StandingsTable.Of(Enumerable.Range(1, 1000).Select(number => Ranked(Long(number), number))), 50);
        var perfect = new StandingsView(Sample.Quarter, StandingsTable.Of([Perfect]), 0);
        var nobody = new StandingsView(Sample.Quarter, StandingsTable.Of([]), 0);
        yield return GalleryCard.Of("standings", language, () => StandingsCard.Build(usual, criteria, language));
        yield return GalleryCard.Of("standings-long-names", language, () => StandingsCard.Build(longest, criteria, language));
        yield return GalleryCard.Of("standings-second-page", language, () => StandingsCard.Build(second, criteria, language));
        yield return GalleryCard.Of("standings-beyond-last-page", language, () => StandingsCard.Build(beyond, criteria, language));
        yield return GalleryCard.Of("standings-thousand", language, () => StandingsCard.Build(thousand, criteria, language));
        yield return GalleryCard.Of("standings-perfect", language, () => StandingsCard.Build(perfect, criteria, language));
        yield return GalleryCard.Of("standings-nobody", language, () => StandingsCard.Build(nobody, criteria, language));
    }

    private static IEnumerable<GalleryCard> Own(Language language)
    {
        var criteria = Sample.Bank.Criteria;
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

    private static IEnumerable<SectionStanding> Others(Func<int, SectionId> name) =>
        Unranked.Take(5).Select((status, index) => Other(name(101 + index), status));

    private static SectionStanding Other(SectionId section, SelfCheckStatus status) =>
        new() { Section = section, Kind = SectionKind.Affiliated, Status = status };

    private static SectionId Short(int number) => new($"不动产登记{number}科");

    private static SectionId Long(int number) => new($"{number:0000}{Sample.Words(Sample.LongestName - 4)}");
}
