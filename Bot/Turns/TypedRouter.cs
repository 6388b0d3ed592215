namespace Wenming.Bot.Turns;

/// <summary>
/// Finds who answers what was typed: a command, else a feature that waits for free text, else a suggestion for a misspelling, else the
/// help.
/// </summary>
internal sealed class TypedRouter(
    ChatCommands commands, IEnumerable<IFreeTextHandler> freeText, IFallbackReply fallback, IStrangerReply stranger)
{
    private readonly IReadOnlyList<IFreeTextHandler> _freeText = [.. freeText];

    public async Task<Reply> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        if (commands.Find(typed) is { } match && !await IsAnswerAsync(turn, match, cancellationToken))
            return await AnswerCommandAsync(turn, match, typed, cancellationToken);
        if (turn.Caller.Person is null)
            return Suggestion(turn, typed) ?? await stranger.AnswerAsync(turn, typed, cancellationToken);
        foreach (var handler in _freeText)
        {
            if (await handler.AnswerAsync(turn, typed, cancellationToken) is { } reply)
                return reply;
        }

        return Suggestion(turn, typed) ?? await fallback.AnswerAsync(turn, typed, cancellationToken);
    }

    // A command alone is always a command; one with more behind it may be the beginning of an answer in words.
    private async Task<bool> IsAnswerAsync(Turn turn, CommandMatch match, CancellationToken cancellationToken)
    {
        if (match.Argument.Length == 0 || (match.Command.IsFor(turn.Caller.Person) && match.Command.Understands(match.Argument)))
            return false;
        foreach (var handler in _freeText)
        {
            if (await handler.AwaitsWordsAsync(turn, cancellationToken))
                return true;
        }

        return false;
    }

    private async Task<Reply> AnswerCommandAsync(Turn turn, CommandMatch match, string typed, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person;
        if (match.Command.IsFor(person))
        {
            foreach (var handler in _freeText)
                await handler.LeaveAsync(turn, match.Command, cancellationToken);
            return await match.Command.AnswerAsync(turn, match.Argument, cancellationToken);
        }

        if (person is null)
            return await stranger.AnswerAsync(turn, typed, cancellationToken);
        var language = turn.Caller.Language;
        var audience = Audience.Of(match.Command.IsFor, person, language);
        return Reply.Of(TurnTexts.OnlyFor.In(language, match.Command.Words.Name.In(language), audience));
    }

    private Reply.Message? Suggestion(Turn turn, string typed)
    {
        var language = turn.Caller.Language;
        var words = commands.Near(typed, turn.Caller.Person).Select(command => command.Words.Name.In(language)).ToList();
        return words.Count == 0
            ? null
            : new Reply.Message(TurnTexts.DidYouMean.In(language, typed, string.Join(TurnTexts.Comma.In(language), words)), words);
    }
}
