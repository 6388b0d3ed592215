using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.Standings;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>The answer where a walk cannot go on: a sentence in place of the card, and where to go instead.</summary>
internal static class Closing
{
    public static Reply Of(string why, Turn turn)
    {
        var language = turn.Caller.Language;
        return Reply.Of(NoticeCard.Build(why, [StandingsTexts.ProgressName.In(language), GuidanceTexts.HelpName.In(language)], language));
    }
}
