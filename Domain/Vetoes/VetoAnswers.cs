using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Vetoes;

/// <summary>
/// What answers that count open and end. An answer opens a veto once; it is only a report, and two people confirm it. When the answer is no longer that,
/// an untouched report ends by itself; one that somebody confirmed or lifted is for people to decide.
/// </summary>
public static class VetoAnswers
{
    /// <summary>The changes, in the bank's order; none when the answers were followed before.</summary>
    /// <param name="section">The section.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="explanation">The answers that count.</param>
    /// <param name="references">The section's references, by question.</param>
    /// <param name="since">Since when they count (UTC).</param>
    /// <param name="known">The section's vetoes of the quarter.</param>
    public static IReadOnlyList<VetoChange> Changes(
        SectionId section,
        Quarter quarter,
        ScoreExplanation explanation,
        IReadOnlyDictionary<QuestionId, string> references,
        DateTimeOffset since,
        IEnumerable<Veto> known)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(references);
        var byQuestion = known.Where(veto => veto.Question is not null).ToDictionary(veto => veto.Question!.Value);
        List<VetoChange> changes = [];
        foreach (var line in explanation.Lines)
        {
            var says = line.Effect == AnswerEffect.Veto && line.Reason is not ScoreReason.FoundFalse;
            var veto = byQuestion.GetValueOrDefault(line.Question.Id);
            if (says && veto is null)
                changes.Add(new VetoChange(VetoChangeKind.Opened, Opened(line)));
            else if (says && veto!.WithdrawnAt is not null)
                changes.Add(new VetoChange(VetoChangeKind.Reopened, veto with { WithdrawnAt = null, ReportedAt = since }));
            else if (!says && veto is { IsWaiting: true, ByOffice: null, ByLeader: null })
                changes.Add(new VetoChange(VetoChangeKind.Withdrawn, veto with { WithdrawnAt = since }));
        }

        return changes;

        Veto Opened(ScoreLine line) => new()
        {
            Id = line.Question.Id.Value,
            Section = section,
            Quarter = quarter,
            Question = line.Question.Id,
            Fact = references.GetValueOrDefault(line.Question.Id) ?? "",
            IsDisciplineCase = line.EffectRule!.IsDisciplineCase,
            ReportedAt = since,
        };
    }
}
