using System.Collections.Immutable;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>What one turn changes in a walk; committed as a whole or not at all.</summary>
/// <param name="Turn">The turn that makes the change.</param>
/// <param name="Page">The page to show next.</param>
internal sealed record WalkChange(Turns.Turn Turn, int Page)
{
    /// <summary>Answers that are new or different, by question.</summary>
    public ImmutableDictionary<QuestionId, StoredAnswer> Answers { get; init; } = ImmutableDictionary<QuestionId, StoredAnswer>.Empty;

    /// <summary>The sheet's short texts after the change; <see langword="null"/> leaves them as they are.</summary>
    public ImmutableDictionary<string, string>? ShortTexts { get; init; }

    /// <summary>The section's record after the change; <see langword="null"/> leaves it as it is.</summary>
    public Domain.SelfChecks.SelfCheckRecord? Record { get; init; }

    /// <summary>What the section's history says about it: an action and its details; <see langword="null"/> for nothing.</summary>
    public (string Action, string Details)? Fact { get; init; }

    /// <summary>What the person is asked next in typed text; <see langword="null"/> when nothing is, which ends the typed walk.</summary>
    public Focus? Focus { get; init; }

    /// <summary>The focus that is stored now, so that it is replaced and not overwritten blindly.</summary>
    public Focus? PreviousFocus { get; init; }
}
