using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>One question of the bank with its rules, all of them data.</summary>
public sealed record Question
{
    /// <summary>Its code.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>The criterion it belongs to.</summary>
    public required CriterionId Criterion { get; init; }

    /// <summary>What is asked.</summary>
    public required Text Text { get; init; }

    /// <summary>Who is asked.</summary>
    public required AskedOf AskedOf { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required AnswerType Type { get; init; }

    /// <summary>Points it can earn at most; 0 for questions that only veto, bar or inform.</summary>
    public required decimal Points { get; init; }

    /// <summary>How an answer earns points.</summary>
    public required ScoringRule Scoring { get; init; }

    /// <summary>When the question may be left out as not applicable; <see langword="null"/> when it may not.</summary>
    public Text? NotApplicableWhen { get; init; }

    /// <summary>What evidence is asked for.</summary>
    public EvidenceRule Evidence { get; init; } = EvidenceRule.None;

    /// <summary>Which answers lead to an improvement item or a rectification; the first that holds counts.</summary>
    public IReadOnlyList<FollowUpRule> FollowUps { get; init; } = [];

    /// <summary>Which answers veto or bar the flag; the first that holds counts.</summary>
    public IReadOnlyList<EffectRule> Effects { get; init; } = [];

    /// <summary>The record from which the answer is pre-filled once the bot keeps it, for example <c>studySessions</c>.</summary>
    public string? Prefill { get; init; }

    /// <summary>Whether “not applicable” is an answer to this question.</summary>
    public bool MayBeNotApplicable => NotApplicableWhen is not null;
}
