using Wenming.Domain.Flags;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>What several cards say of the standings; plain text.</summary>
internal static class StandingsWords
{
    /// <summary>The section with its rank, if it has one.</summary>
    public static string NameOf(StandingsRow row, Language language) =>
        row.Rank is { } rank ? StandingsTexts.Ranked.In(language, rank, row.Standing.Section) : row.Standing.Section.Value;

    /// <summary>A difference with its sign; none for zero.</summary>
    public static string Signed(Score difference) => difference > Score.Zero ? "+" + difference.Cut() : difference.Cut();

    /// <summary>D as it is shown: cut.</summary>
    public static string Daily(decimal daily) => Score.FromDecimal(daily).Cut();

    /// <summary>The figures in a line: mean, spread between the sections, the criterion in which they lie furthest apart.</summary>
    public static string Of(StandingsFigures figures, Language language)
    {
        var words = (figures.IsVerified ? StandingsTexts.FiguresVerified : StandingsTexts.FiguresDeclared)
            .In(language, figures.Count, figures.Mean.Cut(), figures.Spread.Cut());
        var widest = figures.Criteria.Where(criterion => criterion.Spread > Score.Zero).MaxBy(criterion => criterion.Spread);
        return figures.Count < 2 || widest is null
            ? words
            : words + StandingsTexts.FiguresWidest.In(language, widest.Criterion.Id, widest.Spread.Cut());
    }

    /// <summary>What else is known of a section: tie, veto, D, the flag's value, the short plank.</summary>
    public static string Details(StandingsRow row, IReadOnlyList<Criterion> criteria, Language language)
    {
        var standing = row.Standing;
        List<string> words = [];
        if (row.IsTied)
            words.Add(StandingsTexts.Tied.In(language));
        if (standing.IsVetoed)
            words.Add(standing.Counted is { } counted ? StandingsTexts.VetoCounts.In(language, counted.Cut()) : StandingsTexts.VetoHolds.In(language));
        if (standing.IsWaived)
            words.Add(StandingsTexts.Waived.In(language));
        if (standing.Daily is { } daily)
            words.Add(StandingsTexts.DailyShort.In(language, Daily(daily)));
        if (standing.FlagValue(FlagRules.Default) is { } value)
            words.Add(StandingsTexts.FlagValueShort.In(language, value.Cut()));
        if (standing.Self is not null && CriterionBalance.Of(criteria, standing.ShownCriteria) is { } balance && balance.Gap > Score.Zero)
            words.Add(Balance(balance, language));
        return string.Join(" · ", words);
    }

    /// <summary>The short plank.</summary>
    public static string Balance(CriterionBalance balance, Language language) => StandingsTexts.ShortPlank.In(
        language, string.Join(' ', balance.Weakest.Select(criterion => criterion.Id)), balance.Share.Cut(), balance.Gap.Cut());
}
