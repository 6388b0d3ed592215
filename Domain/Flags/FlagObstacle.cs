using System.Diagnostics;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Flags;

/// <summary>What keeps a section from the travelling flag.</summary>
public abstract record FlagObstacle
{
    private FlagObstacle()
    {
    }

    /// <summary>Its code in what is stored, without figures that change by themselves from day to day.</summary>
    public string Code => this switch
    {
        NotSubmitted => "notSubmitted",
        NotVerified => "notVerified",
        Late => "late",
        VerifiedTooLow => "verified",
        CriterionTooLow low => $"criterion:{low.Criterion}",
        Vetoed => "vetoed",
        Barred barred => $"bar:{barred.Question}",
        FalseAnswer answer => $"false:{answer.Question}",
        OverdueRectifications => "overdue",
        _ => throw new UnreachableException(),
    };

    /// <summary>Nothing was submitted: missing, excused or not required.</summary>
    public sealed record NotSubmitted : FlagObstacle;

    /// <summary>The office has not verified, or waived it (未复核).</summary>
    public sealed record NotVerified : FlagObstacle;

    /// <summary>Submitted late.</summary>
    /// <param name="DaysLate">Working days; 0 when it was late on the due day itself.</param>
    public sealed record Late(int DaysLate) : FlagObstacle;

    /// <summary>V is too low.</summary>
    public sealed record VerifiedTooLow(Score Value, decimal Least) : FlagObstacle;

    /// <summary>A criterion is too low.</summary>
    public sealed record CriterionTooLow(CriterionId Criterion, Score Value, decimal Least) : FlagObstacle;

    /// <summary>A veto holds.</summary>
    public sealed record Vetoed : FlagObstacle;

    /// <summary>An answer bars the flag.</summary>
    public sealed record Barred(QuestionId Question) : FlagObstacle;

    /// <summary>An answer was knowingly false.</summary>
    public sealed record FalseAnswer(QuestionId Question) : FlagObstacle;

    /// <summary>Rectifications are overdue.</summary>
    public sealed record OverdueRectifications(int Count) : FlagObstacle;
}
