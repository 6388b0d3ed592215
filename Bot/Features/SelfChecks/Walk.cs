using System.Collections.Immutable;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>A walk as its rows say: state, answers, and on the sheet the short texts and the section's record.</summary>
internal sealed record Walk(WalkOwner Owner, WalkState State, ImmutableDictionary<QuestionId, StoredAnswer> Answers)
{
    /// <summary>The short texts by id (sheet only).</summary>
    public ImmutableDictionary<string, string> ShortTexts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What is recorded of the section's self-check (sheet only).</summary>
    public SelfCheckRecord Record { get; init; } = SelfCheckRecord.Untouched;

    /// <summary>
    /// The walk with the answers that were declared last: a reopened sheet without what was changed since. Without a declaration, as it stands.
    /// </summary>
    /// <param name="replaced">The answers that were replaced.</param>
    public Walk Declared(IEnumerable<StoredAnswer> replaced)
    {
        if (Record.LastSubmittedAt is not { } declaredAt)
            return this;
        var declared = replaced.Concat(Answers.Values)
            .Where(answer => answer.AnsweredAt <= declaredAt)
            .GroupBy(answer => answer.Question)
            .Select(versions => versions.MaxBy(answer => answer.Revision)!);
        return this with { Answers = declared.ToImmutableDictionary(answer => answer.Question) };
    }

    /// <summary>The answers alone.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Values => Answers.ToDictionary(pair => pair.Key, pair => pair.Value.Answer);
}
