using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Settings;

/// <summary>文字 and 卡片: switch between plain text and cards, in the middle of a self-check too.</summary>
internal abstract class ModeCommand(PreferenceStore preferences, SelfCheckDesk desk, WalkLoader loader, bool toText) : IChatCommand
{
    public abstract CommandWords Words { get; }

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        await preferences.ChangeAsync(
            turn.Caller.Id, chosen => chosen with { Language = turn.Caller.Language, PrefersText = toText }, cancellationToken);
        turn = turn with { Caller = turn.Caller with { PrefersText = toText } };
        if (turn.Caller.Person is { Section: { } section } person && await loader.LatestWindowAsync(turn, cancellationToken) is not null)
        {
            var kind = person.MaySignFor(section) ? WalkKind.Sheet : WalkKind.Member;
            if (await loader.OpenAsync(turn, kind, null, cancellationToken) is WalkOpening.Opened)
            {
                var reply = await desk.OpenAsync(turn, kind, null, cancellationToken);
                return reply is Reply.Card card ? card with { IsAlwaysCard = true } : reply;
            }
        }

        return Reply.Of((toText ? GuidanceTexts.NowInText : GuidanceTexts.NowInCards).In(turn.Caller.Language));
    }
}
