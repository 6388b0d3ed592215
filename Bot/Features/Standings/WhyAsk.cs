using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>What was typed after 为什么: a section, a criterion, 日常 or 红旗, a quarter, in any order.</summary>
/// <param name="Quarter">The quarter; <see langword="null"/> for the latest.</param>
/// <param name="Criterion">The criterion whose lines are wanted; <see langword="null"/> for the totals.</param>
/// <param name="Topic">What is to be explained.</param>
/// <param name="Rest">The other words: a section's name.</param>
internal sealed record WhyAsk(Quarter? Quarter, CriterionId? Criterion, WhyTopic Topic, string Rest)
{
    private static readonly char[] Blanks = [' ', '\u3000'];

    /// <summary>Reads what was typed.</summary>
    public static WhyAsk Of(string argument, QuestionBank bank)
    {
        var ask = new WhyAsk(null, null, WhyTopic.Score, "");
        foreach (var word in argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Typed.Fold(word);
            if (Domain.Calendar.Quarter.TryParse(folded, out var quarter))
                ask = ask with { Quarter = quarter };
            else if (bank.Criteria.FirstOrDefault(one => Typed.Fold(one.Id.Value) == folded) is { } criterion)
                ask = ask with { Criterion = criterion.Id };
            else if (TopicOf(folded) is { } topic)
                ask = ask with { Topic = topic };
            else
                ask = ask with { Rest = ask.Rest.Length == 0 ? word : $"{ask.Rest} {word}" };
        }

        return ask;
    }

    private static WhyTopic? TopicOf(string folded) =>
        Means(WhyTopicTexts.WordsForDaily, folded) ? WhyTopic.Daily
        : Means(WhyTopicTexts.WordsForFlag, folded) ? WhyTopic.Flag
        : null;

    private static bool Means(Text words, string folded) => $"{words.Zh} {words.En}".Split(' ').Any(word => Typed.Fold(word) == folded);
}
