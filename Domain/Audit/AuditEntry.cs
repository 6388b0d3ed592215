using Wenming.Domain.Roster;

namespace Wenming.Domain.Audit;

/// <summary>One line of an object's history: who did what when (product.md F22). Never what people typed in confidence.</summary>
public sealed record AuditEntry
{
    /// <summary>The object, for example <c>selfCheck/2026Q1/规划科</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Counts the object's lines from 1, without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who; <see langword="null"/> when the bot did it by itself.</summary>
    public PersonId? By { get; init; }

    /// <summary>What was done, for example <c>selfCheck.submitted</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What changed, in short; empty when the action says it all.</summary>
    public string Details { get; init; } = "";

    /// <summary>The hash of the line before; empty in the first.</summary>
    public required string Previous { get; init; }

    /// <summary>The hash of this line (<see cref="AuditChain.HashOf"/>).</summary>
    public required string Hash { get; init; }
}
