using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>
/// Says who may use something. A command only answers yes or no for a person, so the roles are tried one by one on the caller:
/// the sentence can never differ from the rule.
/// </summary>
internal static class Audience
{
    /// <summary>The roles that would let this person in, as a list of words.</summary>
    public static string Of(Func<Person?, bool> isFor, Person person, Language language)
    {
        var roles = TurnTexts.Roles
            .Where(role => isFor(person with { Roles = role.Role }))
            .Select(role => role.Name.In(language))
            .ToList();
        return roles.Count == 0 ? TurnTexts.Others.In(language) : string.Join(TurnTexts.Comma.In(language), roles);
    }
}
