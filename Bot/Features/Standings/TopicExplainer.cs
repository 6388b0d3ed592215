using Wenming.Bot.Features.DailyAssessments;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>Explains D from the daily book's entries and the flag's value from what it is made of.</summary>
internal sealed class TopicExplainer(DailyBook book, DailyCatalogue catalogue, FlagReading flags)
{
    /// <summary>The card of a topic.</summary>
    public async Task<AdaptiveCard> OfAsync(Turn turn, SelfCheckWindow window, Section section, WhyTopic topic, CancellationToken cancellationToken) =>
        topic == WhyTopic.Daily
            ? DailyWhyCard.Build(
                window.Quarter, section.Id, await book.ScoreAsync(window.Quarter, section.Id, cancellationToken), catalogue, turn.Caller.Language)
            : FlagWhyCard.Build(
                window.Quarter, await flags.FindAsync(section, window, turn.Now, cancellationToken), FlagRules.Default, turn.Caller.Language);
}
