using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>The form in which an entry is proposed.</summary>
public static class DailyFormCard
{
    /// <summary>Sections that can be chosen; others are typed.</summary>
    public const int MostSections = 45;

    // A character may be two UTF-16 units, in which clients count.
    private const int UnitsACharacter = 2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(DailyFormView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var draft = view.Draft;
        return Card.Of(
            language,
            Card.Heading(DailyTexts.FormTitle.In(language)),
            view.Notice is { } notice ? Card.Warning(Markdown.Escape(notice)) : null,
            new TextBlock(DailyTexts.FormHint.In(language)) { Color = "attention", Weight = "bolder" },
            Choice(DailyFields.Section, DailyTexts.SectionLabel, draft.Section, view.Sections.Take(MostSections).Select(SectionChoice), language),
            Choice(DailyFields.Kind, DailyTexts.KindLabel, draft.Kind, view.Kinds.Select(kind => KindChoice(kind, language)), language),
            new InputDate { Id = DailyFields.Day, Label = DailyTexts.DayLabel.In(language), Value = Filled(draft.Day) },
            Text(DailyFields.Fact, DailyTexts.FactLabel, draft.Fact, language),
            Text(DailyFields.Basis, DailyTexts.BasisLabel, draft.Basis, language),
            Card.Buttons(DailyFields.Propose.ToAction(DailyTexts.Propose.In(language), "positive")),
            Card.Quiet(DailyTexts.FormHow.In(language)));
    }

    private static InputChoice SectionChoice(SectionId section) => new(Markdown.Harmless(section.Value), section.Value);

    private static InputChoice KindChoice(DailyEntryKind kind, Language language) =>
        new(DailyTexts.KindChoice.In(language, kind.Text.In(language), DailyWords.Points(kind.Points)), kind.Code);

    private static InputChoiceSet Choice(string id, Text label, string value, IEnumerable<InputChoice> choices, Language language) => new()
    {
        Id = id,
        Label = label.In(language),
        Style = "compact",
        Placeholder = DailyTexts.Choose.In(language),
        Choices = [.. choices],
        Value = Filled(value),
    };

    private static InputText Text(string id, Text label, string value, Language language) => new()
    {
        Id = id,
        Label = label.In(language),
        Value = Filled(Shortened.To(value, DailyEntry.LongestText)),
        IsMultiline = true,
        MaxLength = DailyEntry.LongestText * UnitsACharacter,
    };

    private static string? Filled(string value) => value.Length == 0 ? null : value;
}
