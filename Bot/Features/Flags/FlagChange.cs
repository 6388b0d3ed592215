using Wenming.Bot.Posts;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Flags;

/// <summary>A step that is to be written.</summary>
/// <param name="Next">The decision after it.</param>
/// <param name="Turn">What writes it; recognised when it comes again.</param>
/// <param name="Action">What its history says was done.</param>
internal sealed record FlagChange(FlagDecision Next, string Turn, string Action)
{
    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What its history says about it.</summary>
    public string Details { get; init; } = "";

    /// <summary>What is owed to everybody because of it; <see langword="null"/> for nothing.</summary>
    public PostAction? Owes { get; init; }

    /// <summary>From when on (UTC).</summary>
    public DateTimeOffset DueAt { get; init; }
}
