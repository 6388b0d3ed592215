using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Cards.Wording;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Study;

/// <summary>The study reminders, each an item of the day's digest. Nothing in them is counted.</summary>
public static class StudyItem
{
    /// <summary>自学: the week's topic and reading.</summary>
    public static DigestItem OfWeek(StudyTopic topic, Language language)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new DigestItem(
            StudyTexts.WeekTitle.In(language, topic.Topic.In(language)),
            [.. StudyLines.Reading(topic.Reading, language), Card.Quiet(StudyTexts.IsFree.In(language))],
            [Study(language)]);
    }

    /// <summary>集中学习: theme, time and kind of the session.</summary>
    public static DigestItem OfSession(SessionView session, Language language)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new DigestItem(
            StudyTexts.SessionTitle.In(language, session.Month.Theme.In(language)),
            [.. StudyLines.Session(session, language)],
            [Study(language)]);
    }

    /// <summary>心得体会: the quarter's prompt.</summary>
    public static DigestItem OfPrompt(Text prompt, Language language)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new DigestItem(
            StudyTexts.PromptTitle.In(language, prompt.In(language)),
            [new TextBlock(StudyTexts.IsVoluntary.In(language))],
            []);
    }

    /// <summary>学习成果测试: its window opens.</summary>
    public static DigestItem OfTestOpening(DateOnly from, DateOnly to, Language language) => new(
        StudyTexts.TestTitle.In(language),
        [new TextBlock(StudyTexts.TestWindow.In(language, QuarterWords.Of(from, language), QuarterWords.Of(to, language))), Card.Quiet(StudyTexts.TestIsPrivate.In(language))],
        []);

    /// <summary>学习成果测试: the last day of its window.</summary>
    public static DigestItem OfTestClosing(DateOnly last, Language language) => new(
        StudyTexts.TestTitle.In(language),
        [new TextBlock(StudyTexts.TestLastDay.In(language, QuarterWords.Of(last, language))), Card.Quiet(StudyTexts.TestIsPrivate.In(language))],
        []);

    private static ActionSubmit Study(Language language) =>
        ChatCommand.ButtonBeside(StudyTexts.StudyName.In(language), StudyTexts.StudyName.In(language));
}
