using Wenming.Domain.Audit;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Audit;

/// <summary>A history as one reader sees it.</summary>
/// <param name="Title">What it is of.</param>
/// <param name="Sight">How much the reader sees.</param>
/// <param name="Entries">The lines that the reader sees, oldest first.</param>
public sealed record HistoryView(string Title, AuditSight Sight, IReadOnlyList<AuditEntry> Entries)
{
    /// <summary>Where it is not what it was.</summary>
    public AuditBreak? Break { get; init; }

    /// <summary>What its actions are called.</summary>
    public IReadOnlyDictionary<string, Text> Actions { get; init; } = new Dictionary<string, Text>();

    /// <summary>The names of who may stand in it.</summary>
    public IReadOnlyDictionary<PersonId, string> Names { get; init; } = new Dictionary<PersonId, string>();
}
