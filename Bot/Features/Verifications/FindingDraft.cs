using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Verifications;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>What the inputs of a page mean: findings that are new, and entries that are not accepted. Pure.</summary>
internal sealed class FindingDraft
{
    private static readonly FindingEntry Correct = new(FindingFields.Confirmed, "", "");

    private readonly Turn _turn;

    private FindingDraft(VerificationSession session, Turn turn) => (Next, _turn) = (session.Verification, turn);

    /// <summary>The verification after the page.</summary>
    public Verification Next { get; private set; }

    /// <summary>Questions whose finding is new.</summary>
    public List<QuestionId> Changed { get; } = [];

    /// <summary>Why entries were not accepted.</summary>
    public Dictionary<QuestionId, string> Errors { get; } = [];

    /// <summary>What was entered.</summary>
    public Dictionary<QuestionId, FindingEntry> Entries { get; } = [];

    /// <summary>Reads a pressed card.</summary>
    public static FindingDraft Read(VerificationSession session, VerificationPageCommand pressed, CardCommand command, Turn turn)
    {
        var draft = new FindingDraft(session, turn);
        foreach (var question in pressed.Page < 0 ? [] : VerificationViews.PageOf(session, pressed.Page))
        {
            var entry = FindingFields.Read(command, question.Id, pressed.Revision);
            draft.Take(session, question, entry.IsEmpty && pressed.RestIsCorrect ? Correct : entry);
        }

        return draft;
    }

    /// <summary>Reads one typed finding.</summary>
    public static FindingDraft Read(VerificationSession session, Question question, FindingEntry entry, Turn turn)
    {
        var draft = new FindingDraft(session, turn);
        draft.Take(session, question, entry);
        return draft;
    }

    private void Take(VerificationSession session, Question question, FindingEntry entry)
    {
        if (entry.IsEmpty)
            return;
        Entries[question.Id] = entry;
        var (finding, error) = FindingOf(question, entry);
        if (finding is null)
        {
            Errors[question.Id] = error!;
            return;
        }

        if (Next.Findings.GetValueOrDefault(question.Id.Value)?.Finding == finding)
            return;
        var declared = session.Sheet.Answers.GetValueOrDefault(question.Id)?.Answer;
        switch (Next.Record(_turn.Caller.Person!, question.Id, finding, declared, _turn.Now))
        {
            case VerificationStep.Taken taken:
                Next = taken.Verification;
                Changed.Add(question.Id);
                break;
            case VerificationStep.Refused refused:
                Errors[question.Id] = VerificationWords.Of(refused.Reason, question.Id, session, _turn.Caller.Language);
                break;
        }
    }

    private (Finding? Finding, string? Error) FindingOf(Question question, FindingEntry entry)
    {
        var language = _turn.Caller.Language;
        if (Typed.Length(entry.Reason) > Verification.LongestReason)
            return (null, VerificationTexts.ReasonTooLong.In(language, question.Id, Verification.LongestReason, Typed.Length(entry.Reason)));
        switch (entry.Kind)
        {
            case FindingFields.Confirmed:
                return (new Finding.Confirmed(), null);
            case FindingFields.KnowinglyFalse:
                return (new Finding.KnowinglyFalse(entry.Reason), null);
            case FindingFields.Changed when entry.Answer.Length == 0:
                return (null, VerificationTexts.GiveAnswer.In(language, question.Id));
            case FindingFields.Changed:
                return AnswerReader.Read(question, entry.Answer) switch
                {
                    AnswerReading.Accepted accepted => (new Finding.Changed(accepted.Answer, entry.Reason), null),
                    AnswerReading.Refused refused => (null, RefusalWords.Of(question, refused.Reason, entry.Answer, language)),
                    _ => throw new UnreachableException(),
                };
            default:
                return (null, VerificationTexts.ChooseFinding.In(language, question.Id));
        }
    }
}
