using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>How rectifications are written for people; ready for Markdown.</summary>
public static class RectificationWords
{
    /// <summary>整改项 or 提升项.</summary>
    public static string Of(FollowUpKind kind, Language language) =>
        (kind == FollowUpKind.Mandatory ? RectificationTexts.Mandatory : RectificationTexts.Improvement).In(language);

    /// <summary>Who opened it.</summary>
    public static string Of(RectificationOrigin origin, Language language) => (origin switch
    {
        RectificationOrigin.Answer => RectificationTexts.ByAnswer,
        RectificationOrigin.Inspector => RectificationTexts.ByInspector,
        RectificationOrigin.Section => RectificationTexts.BySection,
        _ => throw new UnreachableException(),
    }).In(language);

    /// <summary>How far it is, and by how much too late.</summary>
    public static string Of(Rectification rectification, int daysOverdue, Language language)
    {
        ArgumentNullException.ThrowIfNull(rectification);
        var status = (rectification.Status switch
        {
            RectificationStatus.Open => RectificationTexts.StatusOpen,
            RectificationStatus.Submitted => RectificationTexts.StatusSubmitted,
            RectificationStatus.Returned => RectificationTexts.StatusReturned,
            RectificationStatus.Closed => RectificationTexts.StatusClosed,
            RectificationStatus.Waived => RectificationTexts.StatusWaived,
            RectificationStatus.Withdrawn => RectificationTexts.StatusWithdrawn,
            _ => throw new UnreachableException(),
        }).In(language);
        return daysOverdue == 0 ? status : $"{status} · {RectificationTexts.Overdue.In(language, daysOverdue)}";
    }

    /// <summary>What is wrong: the question and its answer, and what a person wrote.</summary>
    /// <param name="rectification">The rectification.</param>
    /// <param name="bank">The bank, for the question's words; a question that it no longer has is named by its code.</param>
    /// <param name="most">Most characters of the question and of what was written.</param>
    /// <param name="language">The language.</param>
    public static string Gap(Rectification rectification, QuestionBank bank, int most, Language language)
    {
        ArgumentNullException.ThrowIfNull(rectification);
        ArgumentNullException.ThrowIfNull(bank);
        var written = Markdown.Escape(Shortened.To(rectification.Gap, most));
        if (rectification.Question is not { } id)
            return written;
        if (rectification.Gap.Length > 0 || bank.Find(id) is not { } question)
            return RectificationTexts.Gap.In(language, id, written).Trim();
        var words = RectificationTexts.Gap.In(language, id, Markdown.Escape(Shortened.To(question.Text.In(language), most)));
        return rectification.Answer is { } answer
            ? RectificationTexts.GapAnswer.In(language, words, Markdown.Escape(Shortened.To(AnswerWords.ShortOf(question, answer, language), most)))
            : words;
    }
}
