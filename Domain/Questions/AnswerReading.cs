namespace Wenming.Domain.Questions;

/// <summary>What became of typed words.</summary>
public abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>They are an answer.</summary>
    public sealed record Accepted(Answer Answer) : AnswerReading;

    /// <summary>They are not an answer to this question.</summary>
    public sealed record Refused(AnswerRefusal Reason) : AnswerReading;
}
