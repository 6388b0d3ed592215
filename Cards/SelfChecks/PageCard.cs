using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>One page of a walk: at most six questions, everything pre-filled, and buttons that all save first.</summary>
public static class PageCard
{
    /// <summary>The card of a page.</summary>
    public static AdaptiveCard Build(PageView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Card.Of(view.Language, [.. Head(view), .. Questions(view), .. Foot(view)]);
    }

    private static IEnumerable<CardElement> Head(PageView view)
    {
        var language = view.Language;
        var title = view.Walk == WalkKind.Sheet ? SelfCheckTexts.SheetTitle : SelfCheckTexts.MemberTitle;
        var heading = view.Page is { } page
            ? CriterionHeading(page.Criterion.Name.In(language), page.PartOfCriterion, page.PartsOfCriterion)
            : SelfCheckTexts.ShortTextsHeading.In(language);
        yield return Card.Quiet(title.In(language));
        yield return Card.Heading(SelfCheckTexts.PageHeading.In(language, view.PageIndex + 1, view.PageCount, heading));
        yield return Card.Quiet(SelfCheckTexts.Subtitle.In(
            language,
            QuarterWords.Of(view.Window.Quarter, language),
            Markdown.Escape(view.Section.Value),
            QuarterWords.Of(view.Window.DueOn, view.Window.DueAt, language)));
        if (view.Notice is { } notice)
            yield return view.NoticeIsGood ? Card.Confirmation(notice) : Card.Warning(notice);
    }

    private static string CriterionHeading(string name, int part, int parts) => parts == 1 ? name : $"{name} {part}/{parts}";

    private static IEnumerable<CardElement> Questions(PageView view)
    {
        foreach (var question in view.Questions)
            yield return QuestionBlock.Build(question, view.Bank, view.Revision, view.Language);
        foreach (var text in view.ShortTexts)
            yield return ShortTextBlock(text, view);
    }

    private static Container ShortTextBlock(ShortTextView text, PageView view)
    {
        var input = new InputText
        {
            Id = PageFields.ShortText(text.Text.Id, view.Revision),
            Label = ShortTextWords.LabelOf(text.Text, view.Language),
            Value = text.Filled is { } filled ? Shortened.To(filled, QuestionBlock.LongestShown(text.Text.MaxLength)) : null,
            IsMultiline = true,
            MaxLength = QuestionBlock.LongestShown(text.Text.MaxLength),
        };
        return new Container(text.Error is { } error ? [QuestionBlock.ErrorLine(error), input] : [input]) { Separator = true, Spacing = "medium" };
    }

    private static IEnumerable<CardElement> Foot(PageView view)
    {
        var language = view.Language;
        yield return Card.Quiet(SelfCheckTexts.SecrecyReminder.In(language)) with { Spacing = "medium" };
        var last = view.Walk == WalkKind.Sheet ? SelfCheckTexts.ToReview : SelfCheckTexts.Finish;
        yield return Card.Buttons(
            view.IsFirst ? null : Button(view, SelfCheckTexts.Back, view.PageIndex - 1),
            Button(view, SelfCheckTexts.Save, view.PageIndex),
            view.IsLast
                ? Button(view, last, PageCommand.Review, "positive")
                : Button(view, SelfCheckTexts.Next, view.PageIndex + 1, "positive"));
    }

    private static ActionExecute Button(PageView view, Text title, int goTo, string? style = null) =>
        new PageCommand(view.Window.Quarter, view.Walk, view.PageIndex, view.Revision, goTo, ShownFields(view))
        {
            Owner = view.Member?.Value ?? view.Section.Value,
        }.ToCommand().ToAction(title.In(view.Language), style);

    private static string ShownFields(PageView view) => string.Join(',', view.Questions.SelectMany(ShownFields));

    private static IEnumerable<string> ShownFields(QuestionView question)
    {
        if (question.AsksEvidence)
            yield return "e." + question.Question.Id;
        if (question.AsksReason)
            yield return "r." + question.Question.Id;
    }
}
