using Wenming.Domain.Scores;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>What several cards say of a line of the standings; plain text.</summary>
internal static class StandingsWords
{
    /// <summary>The section with its rank, if it has one.</summary>
    public static string NameOf(StandingsRow row, Language language) =>
        row.Rank is { } rank ? StandingsTexts.Ranked.In(language, rank, row.Standing.Section) : row.Standing.Section.Value;

    /// <summary>A difference with its sign; none for zero.</summary>
    public static string Signed(Score difference) => difference > Score.Zero ? "+" + difference.Cut() : difference.Cut();
}
