using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>The form on which an inspector opens a rectification for another section, or a head for the own one.</summary>
public static class RectificationFormCard
{
    /// <summary>Sections that can be chosen; for others it is typed.</summary>
    public const int MostSections = 24;

    private const int LongestGap = Rectification.LongestText * 2;
    private const int LongestCode = 12;

    /// <summary>The card.</summary>
    /// <param name="entered">What was entered and not accepted, or an empty form.</param>
    /// <param name="sections">The sections that the reader may choose.</param>
    /// <param name="notice">Why it was not accepted.</param>
    /// <param name="language">The language.</param>
    public static AdaptiveCard Build(RectificationRaiseCommand entered, IReadOnlyList<SectionId> sections, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(entered);
        ArgumentNullException.ThrowIfNull(sections);
        var name = RectificationTexts.RectificationName.In(language);
        return Card.Of(
            language,
            [
                Card.Heading(RectificationTexts.FormTitle.In(language)),
                notice is null ? null : Card.Warning(notice),
                Card.Quiet(RectificationTexts.Secrecy.In(language)),
                Sections(entered, [.. sections.Take(MostSections)], language),
                new InputChoiceSet
                {
                    Id = RectificationRaiseCommand.KindField,
                    Label = RectificationTexts.KindLabel.In(language),
                    Choices =
                    [
                        new(RectificationTexts.MandatoryChoice.In(language), nameof(FollowUpKind.Mandatory)),
                        new(RectificationTexts.ImprovementChoice.In(language), nameof(FollowUpKind.Improvement)),
                    ],
                    Value = entered.Kind?.ToString(),
                    Style = "expanded",
                },
                new InputText
                {
                    Id = RectificationRaiseCommand.GapField,
                    Label = RectificationTexts.GapLabel.In(language, Rectification.LongestText),
                    Value = entered.Gap.Length == 0 ? null : Shortened.To(entered.Gap, LongestGap),
                    MaxLength = LongestGap,
                    IsMultiline = true,
                },
                new InputText
                {
                    Id = RectificationRaiseCommand.QuestionField,
                    Label = RectificationTexts.QuestionLabel.In(language),
                    Value = entered.Question.Length == 0 ? null : Shortened.To(entered.Question, LongestCode),
                    MaxLength = LongestCode,
                },
                Card.Buttons(
                    new RectificationRaiseCommand(entered.Form).ToCommand().ToAction(RectificationTexts.RaiseButton.In(language), "positive"),
                    ChatCommand.Button(RectificationTexts.BackButton.In(language), name)),
            ]);
    }

    private static InputChoiceSet Sections(RectificationRaiseCommand entered, IReadOnlyList<SectionId> sections, Language language) => new()
    {
        Id = RectificationRaiseCommand.SectionField,
        Label = RectificationTexts.SectionLabel.In(language),
        Choices = [.. sections.Select(section => new InputChoice(section.Value, section.Value))],
        Value = entered.Section is { } chosen && sections.Contains(chosen) ? chosen.Value : sections is [var only] ? only.Value : null,
        Style = "compact",
    };
}
