using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Verifications;

/// <summary>V: the score of the verified answers, less what lateness costs (rules.md 2).</summary>
public sealed record VerifiedScore
{
    /// <summary>The verified answers line by line, before lateness.</summary>
    public required ScoreExplanation Explanation { get; init; }

    /// <summary>Working days late, 0 or more.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Points that lateness costs, 0 to <see cref="LatenessRules.MostPoints"/>.</summary>
    public required decimal LatePoints { get; init; }

    /// <summary>Answers that were found knowingly false, in the bank's order.</summary>
    public required IReadOnlyList<QuestionId> FalseAnswers { get; init; }

    /// <summary>V, 0 or more.</summary>
    public Score Value => Score.Max(Score.Zero, Explanation.Self - LatePoints);

    /// <summary>The criteria's values in the bank's order; lateness is taken from the sum only.</summary>
    public IReadOnlyList<Score> Criteria => [.. Explanation.Criteria.Select(criterion => criterion.Score.Value)];

    /// <summary>V from what a section declared and what inspectors found.</summary>
    /// <param name="bank">The bank that was answered.</param>
    /// <param name="declared">The declared answers; complete, as a submitted sheet is.</param>
    /// <param name="findings">What was found; questions without a finding stand as declared.</param>
    /// <param name="daysLate">Working days late.</param>
    /// <param name="lateness">What lateness costs.</param>
    /// <returns><see langword="null"/> when a criterion has nothing left that applies, so that the office must decide.</returns>
    /// <exception cref="ArgumentException">The answers are not complete or do not fit the bank.</exception>
    public static VerifiedScore? Of(
        QuestionBank bank,
        IReadOnlyDictionary<QuestionId, Answer> declared,
        IReadOnlyDictionary<QuestionId, Finding> findings,
        int daysLate,
        LatenessRules lateness)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(findings);
        var answers = new Dictionary<QuestionId, Answer>(declared);
        foreach (var (question, finding) in findings)
        {
            if (finding is Finding.Changed changed)
                answers[question] = changed.Answer;
        }

        List<QuestionId> foundFalse =
            [.. bank.Questions.Select(question => question.Id).Where(id => findings.GetValueOrDefault(id) is Finding.KnowinglyFalse)];
        return SelfScore.Compute(bank, answers, foundFalse) switch
        {
            ScoreOutcome.Computed computed => new VerifiedScore
            {
                Explanation = computed.Explanation,
                DaysLate = daysLate,
                LatePoints = Scores.LatePoints.For(daysLate, lateness),
                FalseAnswers = foundFalse,
            },
            ScoreOutcome.Unanswered open => throw new ArgumentException(
                $"The sheet has no answer to {string.Join(", ", open.Questions)}: only a submitted sheet is verified.", nameof(declared)),
            _ => null,
        };
    }

    /// <summary>Whether |S − V| is so large that the section is told.</summary>
    public bool IsFarFrom(Score self, VerificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var gap = self - Value;
        return (gap < Score.Zero ? -gap : gap) > rules.GapToTell;
    }
}
