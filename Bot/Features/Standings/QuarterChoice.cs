using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Standings;

/// <summary>Which quarter a person means: the one that is named, else the latest whose self-check has opened.</summary>
internal sealed class QuarterChoice(WindowStore windows)
{
    /// <summary>The latest quarter whose self-check has opened.</summary>
    public async Task<SelfCheckWindow> LatestAsync(Turn turn, CancellationToken cancellationToken) =>
        (await windows.AtAsync(turn.Now, cancellationToken)).LatestOpenedAt(turn.Now);

    /// <summary>The named quarter, or why it cannot be shown.</summary>
    public async Task<(SelfCheckWindow? Window, string? Why)> FindAsync(Turn turn, Quarter quarter, CancellationToken cancellationToken)
    {
        var window = (await windows.AtAsync(turn.Now, cancellationToken)).Of(quarter);
        if (window.OpensAt <= turn.Now)
            return (window, null);
        var language = turn.Caller.Language;
        return (null, StandingsTexts.QuarterNotOpened.In(
            language, QuarterWords.Of(quarter, language), QuarterWords.Of(window.OpensOn, language)));
    }
}
