using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.SelfChecks;

namespace Wenming.Bot.Features.Guidance;

/// <summary>
/// The first words: who speaks, what is kept, where to begin. A stranger is shown the way in. A group is told how to speak to the bot and that
/// nothing personal is said there.
/// </summary>
internal sealed class Greeting(IStrangerReply stranger) : IGreeting
{
    public Task<Reply> GreetAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Scope != ConversationScope.Personal)
            return Task.FromResult(Reply.Of(GuidanceTexts.GroupGreeting.In(language)) with { IsPersonal = false });
        if (turn.Caller.Person is not { } person)
            return stranger.AnswerAsync(turn, "", cancellationToken);
        IReadOnlyList<string> first = person.Section is null
            ? [GuidanceTexts.HelpName.In(language)]
            : [SelfCheckTexts.CommandName.In(language), GuidanceTexts.HelpName.In(language)];
        return Task.FromResult(Reply.Of(GreetingCard.Build(person.Name, first, language)));
    }
}
