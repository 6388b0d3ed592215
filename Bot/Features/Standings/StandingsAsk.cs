using System.Globalization;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>What was typed after 排名: a quarter, a page, 图表 or 差距, a section, in any order.</summary>
/// <param name="Quarter">The quarter; <see langword="null"/> for the latest.</param>
/// <param name="Page">The page, from 0.</param>
/// <param name="Part">What is to be shown.</param>
/// <param name="Rest">The other words: a section's name.</param>
internal sealed record StandingsAsk(Quarter? Quarter, int Page, StandingsPart Part, string Rest)
{
    private static readonly char[] Blanks = [' ', '\u3000'];

    /// <summary>Reads what was typed.</summary>
    public static StandingsAsk Of(string argument)
    {
        var ask = new StandingsAsk(null, 0, StandingsPart.Table, "");
        foreach (var word in argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Typed.Fold(word);
            if (Domain.Calendar.Quarter.TryParse(folded, out var quarter))
                ask = ask with { Quarter = quarter };
            else if (int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                ask = ask with { Page = number - 1 };
            else if (PartOf(folded) is { } part)
                ask = ask with { Part = part };
            else
                ask = ask with { Rest = ask.Rest.Length == 0 ? word : $"{ask.Rest} {word}" };
        }

        return ask;
    }

    private static StandingsPart? PartOf(string folded) =>
        Means(StandingsTexts.WordsForCharts, folded) ? StandingsPart.Charts
        : Means(StandingsTexts.WordsForGaps, folded) ? StandingsPart.Gaps
        : null;

    private static bool Means(Text words, string folded) =>
        $"{words.Zh} {words.En}".Split(' ').Any(word => Typed.Fold(word) == folded);
}
