using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Cards.Roster;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Roster;

/// <summary>名册 核对: compares the people of a group chat or team with the roster, for the administrator alone.</summary>
internal sealed class GroupCheck(ConversationMembers members, RosterReader roster)
{
    private const int MostNames = 20;

    /// <summary>Who of the group is not on the roster, and who of the roster is not in the group.</summary>
    public async Task<Reply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Scope == ConversationScope.Personal || turn.Conversation is not { } conversation)
            return Reply.Of(RosterTexts.CheckHint.In(language));
        if (await members.ReadAllAsync(conversation, cancellationToken) is not MembersOutcome.Page { Members: var here })
            return Reply.Of(RosterTexts.MembersNotRead.In(language));
        var people = await roster.EverybodyAsync(cancellationToken);
        var ids = here.Select(IdOf).ToHashSet();
        var known = people.Select(person => person.Id).ToHashSet();
        List<string> unknown = [.. here.Where(member => !known.Contains(IdOf(member))).Select(NameOf)];
        List<string> missing = [.. people.Where(person => !ids.Contains(person.Id)).Select(person => person.Name)];
        return Reply.Of(string.Join('\n', Lines(here.Count, unknown, missing, language)));
    }

    private static PersonId IdOf(SentAccount member) => new(member.AadObjectId?.ToLowerInvariant() ?? member.Id);

    // A channel may leave the name out.
    private static string NameOf(SentAccount member) => TypedText.Name(member.Name) is { Length: > 0 } name ? name : "?";

    private static IEnumerable<string> Lines(int here, List<string> unknown, List<string> missing, Language language)
    {
        yield return RosterTexts.CheckCounts.In(language, here, here - unknown.Count);
        if (unknown.Count > 0)
            yield return RosterTexts.CheckUnknown.In(language, unknown.Count, NameWords.Of(unknown, MostNames, language));
        if (missing.Count > 0)
            yield return RosterTexts.CheckMissing.In(language, missing.Count, NameWords.Of(missing, MostNames, language));
    }
}
