using Wenming.Bot.Protocol;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>
/// The steps of a new turn: remember where it came from, learn who it is, find who answers, keep personal things out of groups.
/// </summary>
internal sealed class TurnWork(
    ICallerDirectory callers,
    ConversationReferences references,
    Connectors connectors,
    TurnRouter router,
    OwnChat ownChat,
    TimeProvider clock)
{
    /// <summary>Whether a repeat of the activity is recognised without the ledger's table.</summary>
    public bool RecognisesRepeats(ReceivedActivity activity) => router.RecognisesRepeats(activity);

    /// <summary>The turn's answer.</summary>
    public async Task<TurnRecord> DoAsync(ReceivedActivity activity, string turnId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await RememberAsync(activity, now, cancellationToken);
        if (activity.From?.Id is not { Length: > 0 })
            return ReplyComposer.Compose(activity, new TurnOutcome.Answered(new Reply.Silence()), Language.Chinese, now);

        var caller = await callers.FindAsync(TurnKeys.Person(activity), TypedText.Name(activity.From.Name), activity.Locale, cancellationToken);
        var turn = new Turn(turnId, caller, ActivityScope.Of(activity), now)
        {
            ChannelId = activity.ChannelId ?? "",
            Conversation = WhereToAsk(activity),
        };
        var answered = await router.RouteAsync(activity, turn, cancellationToken);
        var outcome = InWords(activity, caller, answered);
        if (turn.Scope != ConversationScope.Personal && outcome is TurnOutcome.Answered { Reply: { IsPersonal: true } personal })
            outcome = new TurnOutcome.Answered(await ownChat.DivertAsync(activity, caller, personal, CancellationToken.None));
        foreach (var tiding in answered is TurnOutcome.Answered { Reply.Tidings: var tidings } ? tidings : [])
            await ownChat.TellAsync(activity, tiding, CancellationToken.None);
        return ReplyComposer.Compose(activity, outcome, caller.Language, now);
    }

    // Who prefers plain text gets a card's own words; a pressed card is answered with a card, as the person is looking at one.
    private static TurnOutcome InWords(ReceivedActivity activity, Caller caller, TurnOutcome outcome) =>
        caller.PrefersText && activity is { Type: ActivityTypes.Message, Value: null }
        && outcome is TurnOutcome.Answered { Reply: Reply.Card { IsAlwaysCard: false } card }
            ? new TurnOutcome.Answered(new Reply.Message(card.Content.FallbackText, [])
            {
                IsPersonal = card.IsPersonal,
                IsConfidential = card.IsConfidential,
            })
            : outcome;

    /// <summary>The answer of a turn that could not be done.</summary>
    public TurnRecord Fail(ReceivedActivity activity, int status, string code, Func<Language, string> words)
    {
        var language = LanguageOf(activity.Locale);
        return ReplyComposer.Compose(activity, new TurnOutcome.Failed(status, code, words(language)), language, clock.GetUtcNow());
    }

    /// <summary>The language of a client, where nobody is known yet: Chinese unless it says English.</summary>
    internal static Language LanguageOf(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true ? Language.English : Language.Chinese;

    private ConversationReference? WhereToAsk(ReceivedActivity activity) =>
        ConversationReference.Of(activity) is { } reference && connectors.Reaches(reference.ServiceUrl)
            ? reference with { Conversation = reference.Conversation with { Id = TurnKeys.GroupConversation(activity) } }
            : null;

    private async Task RememberAsync(ReceivedActivity activity, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // An address that the bot may not call is not worth remembering, and would wait there for the day when it may.
        if (ConversationReference.Of(activity) is not { User: not null } reference || !connectors.Reaches(reference.ServiceUrl))
            return;
        switch (BotPresence.Of(activity))
        {
            case Presence.Here:
                await references.RememberAsync(activity, reference, cancellationToken);
                break;
            case Presence.Gone:
                await references.RememberRemovalAsync(activity, reference, now, cancellationToken);
                break;
            default:
                await references.RememberAddressAsync(activity, reference, cancellationToken);
                break;
        }
    }
}
