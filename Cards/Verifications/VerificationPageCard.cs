using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>One page of a verification: at most three answers, each with what the section declared and what was found.</summary>
public static class VerificationPageCard
{
    /// <summary>Questions on a page: each has three inputs, and a phone shows little.</summary>
    public const int MostQuestions = 3;

    private const int LongestShown = Verification.LongestReason * 2;
    private const int LongestReference = 200;

    // What is longer was not typed into our field, which ends there.
    private const int LongestAnswer = 40;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(VerificationPageView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var language = view.Language;
        return Card.Of(
            language,
            [
                Card.Heading(VerificationTexts.PageTitle.In(language, Markdown.Escape(view.Section.Value), QuarterWords.Of(view.Quarter, language))),
                Card.Quiet(VerificationTexts.PageHeading.In(language, view.Index + 1, view.Count)),
                view.Notice is { } notice ? (view.NoticeIsGood ? Card.Confirmation(notice) : Card.Warning(notice)) : null,
                .. view.Questions.Select(question => Block(question, view)),
                Card.Buttons(
                    view.Index == 0 ? null : Button(view, VerificationTexts.Back, view.Index - 1),
                    Button(view, VerificationTexts.Save, view.Index),
                    view.Index == view.Count - 1
                        ? Button(view, VerificationTexts.ToOverview, VerificationPageCommand.Overview, "positive")
                        : Button(view, VerificationTexts.Next, view.Index + 1, "positive")),
                Card.Buttons(RestButton(view)),
            ]);
    }

    /// <summary>Why a question is looked at.</summary>
    public static string DrawnWords(DrawReason? reason, Language language) => (reason switch
    {
        DrawReason.Veto => VerificationTexts.DrawnVeto,
        DrawReason.Evidence => VerificationTexts.DrawnEvidence,
        DrawReason.Overwritten => VerificationTexts.DrawnOverwritten,
        DrawReason.Random => VerificationTexts.DrawnRandom,
        null => VerificationTexts.DrawnBeyond,
        _ => throw new UnreachableException(),
    }).In(language);

    private static Container Block(FindingView view, VerificationPageView page)
    {
        var (question, language) = (view.Question, page.Language);
        return new Container(
        [
            new TextBlock(SelfCheckTexts.QuestionLabel.In(language, question.Id, Markdown.Escape(question.Text.In(language)))) { Weight = "bolder" },
            .. view.Error is { } error ? [QuestionBlock.ErrorLine(error)] : Array.Empty<CardElement>(),
            new TextBlock(VerificationTexts.Declared.In(language, Shown(AnswerWords.Of(question, view.Declared, language)))),
            .. view.Evidence is { } evidence ? [new TextBlock(VerificationTexts.Evidence.In(language, Markdown.Escape(Shortened.To(evidence, LongestReference))))] : Array.Empty<CardElement>(),
            .. view.HeadReason is { } reason ? [Card.Quiet(VerificationTexts.HeadReason.In(language, Shown(reason)))] : Array.Empty<CardElement>(),
            Card.Quiet(VerificationTexts.WhyDrawn.In(language, DrawnWords(view.Drawn, language))),
            new InputChoiceSet
            {
                Id = FindingFields.Kind(question.Id, page.Revision),
                Label = VerificationTexts.FindingLabel.In(language, question.Id),
                Choices =
                [
                    new(VerificationTexts.Confirmed.In(language), FindingFields.Confirmed),
                    new(VerificationTexts.Changed.In(language), FindingFields.Changed),
                    new(VerificationTexts.KnowinglyFalse.In(language), FindingFields.KnowinglyFalse),
                ],
                Value = view.Filled.Kind.Length == 0 ? null : view.Filled.Kind,
                Style = "expanded",
            },
            RightAnswer(view, page),
            new InputText
            {
                Id = FindingFields.Reason(question.Id, page.Revision),
                Label = VerificationTexts.ReasonLabel.In(language, question.Id),
                Value = view.Filled.Reason.Length == 0 ? null : Shortened.To(view.Filled.Reason, LongestShown),
                MaxLength = LongestShown,
            },
        ])
        {
            Separator = true,
            Spacing = "medium",
        };
    }

    private static CardInput RightAnswer(FindingView view, VerificationPageView page)
    {
        var (question, language) = (view.Question, page.Language);
        var id = FindingFields.Answer(question.Id, page.Revision);
        var label = VerificationTexts.RightAnswerLabel.In(language, question.Id);
        var value = view.Filled.Answer.Length == 0 ? null : view.Filled.Answer;
        var longest = question.Type is AnswerType.Words words ? words.MaxLength : LongestAnswer;
        var choices = AnswerChoices.Of(question, page.Bank, language);
        return choices.Count > 0
            ? new InputChoiceSet { Id = id, Label = label, Choices = choices, Value = choices.Any(choice => choice.Value == value) ? value : null, Style = "compact" }
            : new InputText { Id = id, Label = label, Value = value is null ? null : Shortened.To(value, longest), MaxLength = longest };
    }

    private static string Shown(string typed) => Markdown.Escape(Shortened.To(typed, LongestShown));

    // Most answers are correct: one press for a page of them.
    private static ActionExecute RestButton(VerificationPageView view)
    {
        var goTo = view.Index == view.Count - 1 ? VerificationPageCommand.Overview : view.Index + 1;
        var command = new VerificationPageCommand(view.Quarter, view.Section, view.Revision, view.Index, goTo) { RestIsCorrect = true };
        return command.ToCommand().ToAction(VerificationTexts.RestIsCorrect.In(view.Language));
    }

    private static ActionExecute Button(VerificationPageView view, Text title, int goTo, string? style = null) =>
        new VerificationPageCommand(view.Quarter, view.Section, view.Revision, view.Index, goTo).ToCommand().ToAction(title.In(view.Language), style);
}
