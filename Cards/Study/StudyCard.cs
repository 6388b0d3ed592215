using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Study;

/// <summary>学习: this week, this month, this quarter.</summary>
public static class StudyCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(StudyTopic week, SessionView session, Text prompt, Language language)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(prompt);
        return Card.Of(
            language,
            [
                Card.Heading(StudyTexts.Title.In(language)),
                Card.Subheading(StudyTexts.WeekHeading.In(language)),
                new TextBlock(StudyLines.Escaped(week.Topic, language)) { Spacing = "small" },
                .. StudyLines.Reading(week.Reading, language),
                Card.Subheading(StudyTexts.MonthHeading.In(language)),
                new TextBlock(StudyLines.Escaped(session.Month.Theme, language)) { Spacing = "small" },
                .. StudyLines.Session(session, language),
                Card.Subheading(StudyTexts.PromptHeading.In(language)),
                new TextBlock(StudyLines.Escaped(prompt, language)) { Spacing = "small" },
                Card.Quiet(StudyTexts.IsVoluntary.In(language)),
                Card.Buttons(ChatCommand.Button(StudyTexts.ReadingsButton.In(language), StudyTexts.ReadingsWords.In(language))),
            ]);
    }
}
