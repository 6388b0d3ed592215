using Wenming.Cards.Elements;
using Wenming.Domain.Questions;

namespace Wenming.Cards.Verifications;

/// <summary>The names of a page's inputs. They carry the revision, as those of the self-check do.</summary>
public static class FindingFields
{
    /// <summary>The code of a confirmed answer.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The code of a changed answer.</summary>
    public const string Changed = "changed";

    /// <summary>The code of a knowingly false answer.</summary>
    public const string KnowinglyFalse = "false";

    private const string KindField = "f";
    private const string AnswerField = "n";
    private const string ReasonField = "w";

    /// <summary>The input for the finding.</summary>
    public static string Kind(QuestionId question, long revision) => $"{KindField}.{question}.{revision}";

    /// <summary>The input for the right answer.</summary>
    public static string Answer(QuestionId question, long revision) => $"{AnswerField}.{question}.{revision}";

    /// <summary>The input for the reason.</summary>
    public static string Reason(QuestionId question, long revision) => $"{ReasonField}.{question}.{revision}";

    /// <summary>What the pressed card's inputs held about a question at a revision.</summary>
    public static FindingEntry Read(CardCommand command, QuestionId question, long revision)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new FindingEntry(
            command[Kind(question, revision)] ?? "", command[Answer(question, revision)] ?? "", command[Reason(question, revision)] ?? "");
    }
}
