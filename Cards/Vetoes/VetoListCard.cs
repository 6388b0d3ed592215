using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Vetoes;

/// <summary>The vetoes that the reader sees, and the form of a report.</summary>
public static class VetoListCard
{
    private const int MostVetoes = 8;
    private const int MostButtons = 6;
    private const int MostChoices = 12;
    private const int UnitsACharacter = 2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(VetoListView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        List<Veto> shown = [.. view.Vetoes.Take(MostVetoes)];
        return Card.Of(
            language,
            [
                Card.Heading(VetoTexts.ListTitle.In(language, QuarterWords.Of(view.Quarter, language))),
                Notice(view),
                view.Count is { } count ? new TextBlock(VetoTexts.CountOnly.In(language, count)) : null,
                shown.Count == 0 && view.Count is null ? new TextBlock(VetoTexts.ListEmpty.In(language)) : null,
                .. shown.SelectMany((veto, place) => Lines(view, veto, place + 1, language)),
                view.Vetoes.Count > shown.Count ? Card.Quiet(VetoTexts.AndMore.In(language, view.Vetoes.Count - shown.Count)) : null,
                .. Card.ButtonRows(shown.Take(MostButtons).Select((veto, place) => Button(veto, place + 1, language))),
                .. Form(view, language),
            ]);
    }

    private static Container? Notice(VetoListView view)
    {
        if (view.Notice is not { } notice)
            return null;
        return view.IsRefusal ? Card.Warning(Markdown.Escape(notice)) : Card.Confirmation(Markdown.Escape(notice));
    }

    private static IEnumerable<CardElement> Lines(VetoListView view, Veto veto, int place, Language language)
    {
        yield return new TextBlock(VetoTexts.ListLine.In(
            language,
            place,
            Markdown.Escape(veto.Section.Value),
            veto.Number,
            veto.Quarter == view.Quarter ? "" : VetoTexts.OtherQuarter.In(language, QuarterWords.Of(veto.Quarter, language)),
            VetoWords.State(veto, language)))
        {
            Separator = true,
        };
        yield return Card.Quiet(VetoWords.Short(veto, veto.Question is { } id ? view.Bank.Find(id) : null, language));
    }

    private static ActionExecute Button(Veto veto, int place, Language language) =>
        new VetoOpenCommand(veto.Quarter, veto.Section, veto.Number).ToCommand()
            .ToAction(VetoTexts.LookButton.In(language, place), withInputs: false, tooltip: veto.Section.Value);

    private static IEnumerable<CardElement> Form(VetoListView view, Language language)
    {
        if (view.MayReport.Count == 0)
            yield break;
        yield return Card.Subheading(VetoTexts.FormTitle.In(language));
        yield return Card.Quiet(VetoTexts.FormHint.In(language));
        yield return new InputChoiceSet
        {
            Id = VetoReportCommand.SectionInput,
            Label = VetoTexts.SectionLabel.In(language),
            Style = "compact",
            Choices = [.. view.MayReport.Take(MostChoices).Select(section => new InputChoice(Markdown.Harmless(section.Value), section.Value))],
            Value = view.Filled.Section ?? (view.MayReport is [var only] ? only.Value : null),
        };
        if (view.MayReport.Count > MostChoices)
            yield return Card.Quiet(VetoTexts.OtherSections.In(language));
        yield return new InputText
        {
            Id = VetoReportCommand.FactInput,
            Label = VetoTexts.FactLabel.In(language),
            Placeholder = VetoTexts.NoSecrets.In(language),
            MaxLength = Veto.LongestText * UnitsACharacter,
            IsMultiline = true,
            Value = view.Filled.Fact.Length == 0 ? null : Shortened.To(view.Filled.Fact, Veto.LongestText),
        };
        yield return Card.Buttons(
            new VetoReportCommand(view.Quarter, false).ToCommand().ToAction(VetoTexts.ReportButton.In(language)),
            view.MayReportCase ? new VetoReportCommand(view.Quarter, true).ToCommand().ToAction(VetoTexts.ReportCaseButton.In(language)) : null);
    }
}
