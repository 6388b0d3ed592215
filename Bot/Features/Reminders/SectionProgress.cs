using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Reminders;

/// <summary>Where one section's self-check stands, as its rows say.</summary>
/// <param name="Section">The section.</param>
/// <param name="Status">Where the sheet stands.</param>
/// <param name="Members">The section's members by the roster.</param>
internal sealed record SectionProgress(SectionId Section, SelfCheckStatus Status, IReadOnlyList<Person> Members)
{
    /// <summary>The members' answers; who has not begun is not among them.</summary>
    public IReadOnlyDictionary<PersonId, IReadOnlyList<StoredAnswer>> Answers { get; init; } = new Dictionary<PersonId, IReadOnlyList<StoredAnswer>>();

    /// <summary>How many questions the person has answered.</summary>
    public int AnsweredBy(PersonId person) => Answers.GetValueOrDefault(person)?.Count ?? 0;
}
