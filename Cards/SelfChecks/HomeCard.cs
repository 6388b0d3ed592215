using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>Where the section's self-check stands, with a button for each walk.</summary>
public static class HomeCard
{
    /// <summary>The card; buttons only where they would do something.</summary>
    public static AdaptiveCard Build(HomeView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var window = view.Window;
        return Card.Of(
            language,
            Card.Heading(SelfCheckTexts.HomeTitle.In(language, Markdown.Escape(view.Section.Value), QuarterWords.Of(window.Quarter, language))),
            view.Notice is { } notice ? Card.Warning(notice) : null,
            new FactSet(
            [
                new(SelfCheckTexts.StatusFact.In(language), StatusWords.Of(view.Status, language)),
                new(SelfCheckTexts.DueFact.In(language), Day(QuarterWords.Of(window.DueOn, window.DueAt, language))),
                new(SelfCheckTexts.GraceFact.In(language), Day(QuarterWords.Of(window.GraceEndsOn, language))),
                new(SelfCheckTexts.MembersFact.In(language), SelfCheckTexts.OfCount.In(language, view.MembersDone, view.Members)),
                new(SelfCheckTexts.SheetFact.In(language), SelfCheckTexts.OfCount.In(language, view.SheetAnswered, view.SheetQuestions)),
            ]),
            view.Mine is { } mine ? new TextBlock(mine) : null,
            view.Rectifications > 0 ? new TextBlock(RectificationTexts.CarriedNotice.In(language, view.Rectifications)) : null,
            view.MayEdit ? Card.Buttons(
                view.MaySign ? OpenButton(view, WalkKind.Sheet, SelfCheckTexts.OpenSheet.In(language), "positive") : null,
                OpenButton(view, WalkKind.Member, SelfCheckTexts.OpenMine.In(language), null)) : null);

        string Day(string words) => window.IsTentative ? SelfCheckTexts.Tentative.In(language, words) : words;
    }

    private static ActionExecute OpenButton(HomeView view, WalkKind walk, string title, string? style) =>
        new OpenCommand(view.Window.Quarter, walk).ToCommand().ToAction(title, style);
}
