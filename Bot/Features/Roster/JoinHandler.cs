using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Roster;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Roster;

/// <summary>The way in for somebody who is not on the roster: asks for the section, records the request, says how it stands.</summary>
internal sealed class JoinHandler(RosterReader roster, JoinStore joins) : IChatCommand, ICardHandler, IStrangerReply
{
    public CommandWords Words { get; } = new(RosterTexts.JoinName, ["申请加入", "jr"], RosterTexts.JoinPurpose);

    public IReadOnlyList<string> Verbs { get; } = [StrangerCard.Verb];

    // Members do not see it in their help; an old card of theirs is answered with a sentence all the same.
    public bool IsFor(Person? person) => person is null;

    bool ICardHandler.IsFor(Person? person) => true;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) => argument.Length == 0
        ? ((IStrangerReply)this).AnswerAsync(turn, "", cancellationToken)
        : AskAsync(turn, argument, cancellationToken);

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken) =>
        AskAsync(turn, command[StrangerCard.SectionInput] ?? "", cancellationToken);

    async Task<Reply> IStrangerReply.AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var request = await joins.FindAsync(turn.Caller.Id, cancellationToken);
        if (request is { IsWaiting: true })
            return Waiting(request, language);
        var notice = request is { IsAccepted: false } ? RosterTexts.Refused.In(language, request.Section) : null;
        return Reply.Of(StrangerCard.Build(turn.Caller.Name, await roster.SectionsAsync(cancellationToken), notice, language));
    }

    private async Task<Reply> AskAsync(Turn turn, string name, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Caller.Person is { } person)
            return Reply.Of(NoticeCard.Build(RosterTexts.AlreadyMember.In(language, person.Section), [GuidanceTexts.HelpName.In(language)], language));
        var sections = await roster.SectionsAsync(cancellationToken);
        if (name.Length == 0)
            return Reply.Of(StrangerCard.Build(turn.Caller.Name, sections, RosterTexts.ChooseSection.In(language), language));
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(name)) is not { } wanted)
        {
            var known = string.Join(language == Language.Chinese ? "、" : ", ", sections.Select(section => section.Id));
            return Reply.Of(StrangerCard.Build(
                turn.Caller.Name, sections, Markdown.Escape(RosterTexts.UnknownSection.In(language, Shortened.Quoted(name), known)), language));
        }

        var request = await joins.FindAsync(turn.Caller.Id, cancellationToken);
        if (request is not { IsWaiting: true } || request.Section != wanted.Id)
        {
            request = new JoinRequest(turn.Caller.Id, turn.Caller.Name, wanted.Id, turn.Now, null, false);
            await joins.AskAsync(request, cancellationToken);
        }

        return Waiting(request, language);
    }

    private static Reply Waiting(JoinRequest request, Language language) => Reply.Of(NoticeCard.Build(
        RosterTexts.Asked.In(language, request.Section, QuarterWords.Of(request.RequestedAt, language)), [], language));
}
