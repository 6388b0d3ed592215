namespace Wenming.Domain.Scores;

/// <summary>Why a score is what it is: every question's line and every criterion's arithmetic.</summary>
/// <param name="BankVersion">The version of the bank that was used.</param>
/// <param name="Criteria">The criteria, in the bank's order.</param>
/// <param name="Self">The sum of their values.</param>
public sealed record ScoreExplanation(string BankVersion, IReadOnlyList<CriterionExplanation> Criteria, Score Self)
{
    /// <summary>All lines, in the bank's order.</summary>
    public IEnumerable<ScoreLine> Lines => Criteria.SelectMany(criterion => criterion.Lines);

    /// <summary>The points that were lost, in the bank's order.</summary>
    public IReadOnlyList<QuestionLoss> Losses =>
        [.. Lines.Where(line => line.Points < line.MaxPoints).Select(line => new QuestionLoss(line.Question.Id, line.MaxPoints - line.Points!.Value))];

    /// <summary>The score that this explains, taken from its lines, so that the two cannot differ.</summary>
    internal QuarterScore ToScore() => new()
    {
        BankVersion = BankVersion,
        Criteria = [.. Criteria.Select(criterion => criterion.Score)],
        Self = Self,
        Losses = Losses,
        Vetoes = [.. Lines.Where(line => line.Effect == Questions.AnswerEffect.Veto).Select(line => line.Question.Id)],
        FlagBars = [.. Lines.Where(line => line.Effect == Questions.AnswerEffect.FlagBar).Select(line => line.Question.Id)],
    };
}
