using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Turns;

/// <summary>Finds who answers an activity. Features add handlers; nothing is added here.</summary>
internal sealed class TurnRouter(TypedRouter typed, CardHandlers cards, IStrangerReply stranger, Greetings greetings)
{
    private static readonly TurnOutcome Silence = new TurnOutcome.Answered(new Reply.Silence());

    public async Task<TurnOutcome> RouteAsync(ReceivedActivity activity, Turn turn, CancellationToken cancellationToken) =>
        activity.Type switch
        {
            ActivityTypes.Message => await AnswerMessageAsync(activity, turn, cancellationToken),
            ActivityTypes.Invoke => await AnswerInvokeAsync(activity, turn, cancellationToken),
            ActivityTypes.MessageUpdate when turn.Scope == ConversationScope.Personal && TeamsEvent.Name(activity) == "editMessage" =>
                new TurnOutcome.Answered(Reply.Of(TurnTexts.Edited.In(turn.Caller.Language))),
            ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate => await FollowPresenceAsync(activity, turn, cancellationToken),
            _ => Silence,
        };

    /// <summary>Whether whoever answers the activity knows a repeat of it by itself, and answers it in the HTTP response alone.</summary>
    public bool RecognisesRepeats(ReceivedActivity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: AdaptiveCardInvokeResponse.InvokeName }
        && ActivityScope.Of(activity) == ConversationScope.Personal
        && PressedButton.VerbOfInvoke(activity.Value) is { } verb
        && cards.Find(verb) is { RecognisesRepeats: true };

    private async Task<TurnOutcome> FollowPresenceAsync(ReceivedActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        if (BotPresence.IsNews(activity))
            return new TurnOutcome.Answered(await greetings.GreetOnceAsync(activity, turn, cancellationToken));
        if (BotPresence.Of(activity) == Presence.Gone)
            await greetings.ForgetAsync(activity, cancellationToken);
        return Silence;
    }

    private async Task<TurnOutcome> AnswerMessageAsync(ReceivedActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        if (PressedButton.OfMessage(activity.Value) is { } command)
            return await PressAsync(turn, command, cancellationToken);
        if (!string.IsNullOrWhiteSpace(activity.Text))
            return await AnswerWordsAsync(turn, TypedText.Of(activity), cancellationToken);
        if (PressedButton.WordsOf(activity.Value) is { } words)
            return await AnswerWordsAsync(turn, TypedText.FoldWidth(words).Trim(), cancellationToken);
        if (activity.Value is not null)
            return await AnswerWordsAsync(turn, "", cancellationToken);
        if (activity.Attachments is { Count: > 0 })
            return new TurnOutcome.Answered(Reply.Of(TurnTexts.OnlyText.In(turn.Caller.Language)) with { IsPersonal = false });
        return Silence;
    }

    private async Task<TurnOutcome> AnswerWordsAsync(Turn turn, string words, CancellationToken cancellationToken) =>
        new TurnOutcome.Answered(await typed.AnswerAsync(turn, words, cancellationToken));

    private async Task<TurnOutcome> AnswerInvokeAsync(ReceivedActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        if (activity.Name != AdaptiveCardInvokeResponse.InvokeName)
            return new TurnOutcome.UnknownInvoke(activity.Name ?? "");
        return PressedButton.OfInvoke(activity.Value) is { } command
            ? await PressAsync(turn, command, cancellationToken)
            : UnknownButton(turn);
    }

    private async Task<TurnOutcome> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (cards.Find(command.Verb) is not { } handler)
            return UnknownButton(turn);
        var person = turn.Caller.Person;
        if (handler.IsFor(person))
            return new TurnOutcome.Answered(await handler.PressAsync(turn, command, cancellationToken));
        if (person is null)
            return new TurnOutcome.Answered(await stranger.AnswerAsync(turn, "", cancellationToken));
        var language = turn.Caller.Language;
        return new TurnOutcome.Answered(Reply.Of(TurnTexts.ButtonOnlyFor.In(language, Audience.Of(handler.IsFor, person, language))));
    }

    private static TurnOutcome.Failed UnknownButton(Turn turn) =>
        new(StatusCodes.Status400BadRequest, "UnknownCommand", TurnTexts.UnknownButton.In(turn.Caller.Language));
}
