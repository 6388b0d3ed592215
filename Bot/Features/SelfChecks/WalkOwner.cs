using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Whose answers a walk holds: one member's, or the section's sheet (which head and liaison share).</summary>
/// <param name="Walk">Which walk.</param>
/// <param name="Person">The member; <see langword="null"/> for the sheet.</param>
internal sealed record WalkOwner(WalkKind Walk, PersonId? Person)
{
    /// <summary>The section's sheet.</summary>
    public static WalkOwner Sheet { get; } = new(WalkKind.Sheet, null);

    /// <summary>The key of the walk's state row, and the prefix of its answers' keys, so that one range read brings both.</summary>
    public string StateKey => Person is { } person ? TableKey.Of("member", person.Value, "") : TableKey.Of("sheet", "");

    /// <summary>A member's walk.</summary>
    public static WalkOwner Member(PersonId person) => new(WalkKind.Member, person);

    /// <summary>The key of an answer.</summary>
    public string AnswerKey(string id) => StateKey + TableKey.Of(id);

    /// <summary>The key under which an answer that was replaced is kept.</summary>
    public string HistoryKey(string id, long revision) =>
        TableKey.Of("history", "") + AnswerKey(id) + "|" + revision.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);
}
