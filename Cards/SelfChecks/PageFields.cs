using Wenming.Cards.Elements;
using Wenming.Domain.Questions;

namespace Wenming.Cards.SelfChecks;

/// <summary>
/// The names of a page's inputs. They carry the revision, because Teams keeps showing the old value of an input whose name stays the same when a
/// card is replaced (<see href="https://github.com/MicrosoftDocs/msteams-docs/issues/4863"/>).
/// </summary>
public static class PageFields
{
    private const string AnswerKind = "a";
    private const string EvidenceKind = "e";
    private const string ReasonKind = "r";
    private const string ShortTextKind = "t";

    /// <summary>The input for the answer.</summary>
    public static string Answer(QuestionId question, long revision) => Name(AnswerKind, question.Value, revision);

    /// <summary>The input for the evidence.</summary>
    public static string Evidence(QuestionId question, long revision) => Name(EvidenceKind, question.Value, revision);

    /// <summary>The input for the reason.</summary>
    public static string Reason(QuestionId question, long revision) => Name(ReasonKind, question.Value, revision);

    /// <summary>The input for a short text.</summary>
    public static string ShortText(string id, long revision) => Name(ShortTextKind, id, revision);

    /// <summary>What the pressed card's inputs held.</summary>
    public static PageEntries Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var entries = new PageEntries();
        foreach (var (name, value) in command.Data)
        {
            var parts = name.Split('.');
            if (parts.Length != 3 || string.IsNullOrWhiteSpace(value))
                continue;
            switch (parts[0])
            {
                case AnswerKind: entries.Answers[new QuestionId(parts[1])] = value; break;
                case EvidenceKind: entries.Evidence[new QuestionId(parts[1])] = value.Trim(); break;
                case ReasonKind: entries.Reasons[new QuestionId(parts[1])] = value.Trim(); break;
                case ShortTextKind: entries.ShortTexts[parts[1]] = value.Trim(); break;
            }
        }

        return entries;
    }

    private static string Name(string kind, string id, long revision) => $"{kind}.{id}.{revision}";
}
