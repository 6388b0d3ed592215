using System.Collections.Immutable;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Verifications;

/// <summary>The verification (复核) of one section's sheet of one quarter. Every step is pure and says why it is refused.</summary>
public sealed record Verification
{
    /// <summary>Longest reason, in Unicode characters.</summary>
    public const int LongestReason = 200;

    /// <summary>The section.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The quarter.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>When the sheet that was drawn from was submitted (UTC).</summary>
    public required DateTimeOffset DeclaredAt { get; init; }

    /// <summary>What is looked at.</summary>
    public required VerificationDraw Draw { get; init; }

    /// <summary>What was found, by question; more than was drawn when an inspector looked further.</summary>
    public ImmutableSortedDictionary<string, RecordedFinding> Findings { get; init; } = ImmutableSortedDictionary.Create<string, RecordedFinding>(StringComparer.Ordinal);

    /// <summary>Its end, if it has one.</summary>
    public VerificationConclusion? Conclusion { get; init; }

    /// <summary>The waiver, if there is one.</summary>
    public VerificationWaiver? Waiver { get; init; }

    /// <summary>The section's appeal, if it made one.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>Who decided the first time, once an appeal was upheld: they do not look a second time.</summary>
    public ImmutableArray<PersonId> FirstDeciders { get; init; } = [];

    /// <summary>Whether V counts.</summary>
    public bool IsConcluded => Conclusion is not null;

    /// <summary>Whether nothing more is looked at, unless an appeal is upheld.</summary>
    public bool IsOver => Conclusion is not null || Waiver is not null;

    /// <summary>What is left to be looked at, in the bank's order.</summary>
    public IReadOnlyList<DrawnQuestion> Open => [.. Draw.Questions.Where(drawn => !Findings.ContainsKey(drawn.Question.Value))];

    /// <summary>Everybody who found, concluded or waived something.</summary>
    public ImmutableArray<PersonId> Deciders =>
    [
        .. Findings.Values.Select(finding => finding.By)
            .Concat(Conclusion is { } end ? [end.By] : [])
            .Concat(Waiver is { } waiver ? [waiver.By] : [])
            .Distinct(),
    ];

    /// <summary>The findings alone.</summary>
    public IReadOnlyDictionary<QuestionId, Finding> Found => Findings.ToDictionary(pair => new QuestionId(pair.Key), pair => pair.Value.Finding);

    /// <summary>
    /// The verification of a sheet that was handed in again: drawn anew, with what was found about answers that are still the same.
    /// </summary>
    public Verification Again(DateTimeOffset declaredAt, VerificationDraw draw, IReadOnlyDictionary<QuestionId, Answer> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return this with
        {
            DeclaredAt = declaredAt,
            Draw = draw,
            Findings = Findings.RemoveRange(Findings
                .Where(pair => declared.GetValueOrDefault(new QuestionId(pair.Key)) != pair.Value.Declared)
                .Select(pair => pair.Key)),
            Conclusion = null,
            Waiver = null,
        };
    }

    /// <summary>An inspector writes what was found about one answer; over an earlier finding, until it is concluded.</summary>
    public VerificationStep Record(Person by, QuestionId question, Finding finding, Answer? declared, DateTimeOffset now)
    {
        if (WhyNotVerify(by) is { } why)
            return Refuse(why);
        if (declared is null)
            return Refuse(VerificationRefusal.NotDeclared);
        return finding switch
        {
            Finding.Changed { Answer: var answer } when answer == declared => Refuse(VerificationRefusal.SameAnswer),
            Finding.Changed { Reason: var reason } when string.IsNullOrWhiteSpace(reason) => Refuse(VerificationRefusal.NoReason),
            Finding.KnowinglyFalse { Reason: var reason } when string.IsNullOrWhiteSpace(reason) => Refuse(VerificationRefusal.NoReason),
            _ => Take(this with { Findings = Findings.SetItem(question.Value, new RecordedFinding(finding, declared, by.Id, now)) }),
        };
    }

    /// <summary>An inspector concludes.</summary>
    public VerificationStep Conclude(Person by, DateTimeOffset now)
    {
        if (WhyNotVerify(by) is { } why)
            return Refuse(why);
        return Open.Count > 0
            ? Refuse(VerificationRefusal.NotComplete)
            : Take(this with { Conclusion = new VerificationConclusion(by.Id, now) });
    }

    /// <summary>An inspector waives it with a reason, before anything was found.</summary>
    public VerificationStep Waive(Person by, string reason, DateTimeOffset now)
    {
        if (WhyNotVerify(by) is { } why)
            return Refuse(why);
        if (Findings.Count > 0)
            return Refuse(VerificationRefusal.HasFindings);
        return string.IsNullOrWhiteSpace(reason)
            ? Refuse(VerificationRefusal.NoReason)
            : Take(this with { Waiver = new VerificationWaiver(reason.Trim(), by.Id, now) });
    }

    /// <summary>The verification after an appeal was decided; upheld, it is open again for somebody else.</summary>
    public Verification Decided(AppealDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var decided = this with { Appeal = Appeal! with { Decision = decision } };
        return decision.IsUpheld
            ? decided with { Conclusion = null, Waiver = null, FirstDeciders = Deciders }
            : decided;
    }

    private VerificationRefusal? WhyNotVerify(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Is(Role.Inspector))
            return VerificationRefusal.NotAllowed;
        if (!VerificationRights.MayVerify(by, Section))
            return VerificationRefusal.OwnSection;
        if (IsOver)
            return VerificationRefusal.IsOver;
        return FirstDeciders.Contains(by.Id) ? VerificationRefusal.SamePerson : null;
    }

    private static VerificationStep.Taken Take(Verification next) => new(next);

    private static VerificationStep.Refused Refuse(VerificationRefusal reason) => new(reason);
}
