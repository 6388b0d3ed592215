using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>An answer as it stands in the table, one row with a column for each of these.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="AnsweredBy">Who gave it.</param>
/// <param name="AnsweredAt">When (UTC).</param>
/// <param name="BankVersion">The bank that the question was asked from.</param>
/// <param name="Revision">The walk's revision that wrote it.</param>
internal sealed record StoredAnswer(
    QuestionId Question, Answer Answer, PersonId AnsweredBy, DateTimeOffset AnsweredAt, string BankVersion, long Revision)
{
    /// <summary>The reference that proves it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Why the head differs from the members' median.</summary>
    public string? Reason { get; init; }

    /// <summary>The members' median that was suggested when the head answered.</summary>
    public string? Suggested { get; init; }

    /// <summary>The row's version; <see langword="null"/> for an answer that is not stored yet.</summary>
    public string? ETag { get; init; }

    /// <summary>Whether two answers say the same, whoever gave them and whenever.</summary>
    public bool SaysTheSameAs(StoredAnswer? other) =>
        other is not null && Answer == other.Answer && Evidence == other.Evidence && Reason == other.Reason;
}
