using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.Flags;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Summaries;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// Summary and flag are released together: not before verification is over and the flag decided, on figures that still hold, by a text that was
/// written after the decision. So nothing false is posted.
/// </summary>
internal sealed class SummaryRelease(FlagCases flags, FlagAnnouncer announcer, WindowStore windows) : IReleaseRule
{
    public async Task<string?> WhyNotAsync(Bulletin summary, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var window = (await windows.AtAsync(turn.Now, cancellationToken)).Of(summary.Quarter!.Value);
        if (turn.Now < window.VerificationEndsAt)
            return SummaryTexts.TooEarly.In(language, QuarterWords.Of(window.Quarter, language), QuarterWords.Of(window.VerifiedBy, language));
        var (flag, _) = await flags.OfAsync(window, turn.Now, cancellationToken);
        if (flag.Decision is not { Stands: true } decision)
            return summary.Current is null ? SummaryTexts.FlagFirst.In(language) : null; // a correction takes out what was withdrawn
        if (decision.IsAnnounced)
            return null;
        if (flag.IsOutOfDate)
            return SummaryTexts.FlagOutOfDate.In(language);
        return summary.Draft?.WrittenAt < decision.At ? SummaryTexts.FlagLater.In(language) : null;
    }

    public async Task ReleasedAsync(Bulletin summary, CancellationToken cancellationToken)
    {
        if (summary is { Quarter: { } quarter, Recall: null, Current: { } released })
            await announcer.AnnounceAsync(quarter, summary.Id, released, cancellationToken);
    }
}
