using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Study;

/// <summary>The reading list, page by page.</summary>
public static class ReadingListCard
{
    private const int ReadingsAPage = 5;

    /// <summary>How many pages a list has.</summary>
    public static int PagesOf(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Math.Max(1, (readings.Count + ReadingsAPage - 1) / ReadingsAPage);
    }

    /// <summary>The card of a page; one that the list does not have is the nearest.</summary>
    public static AdaptiveCard Build(IReadOnlyList<Reading> readings, int page, Language language)
    {
        var pages = PagesOf(readings);
        page = Math.Clamp(page, 1, pages);
        return Card.Of(
            language,
            [
                Card.Heading(StudyTexts.ReadingsTitle.In(language, page, pages)),
                .. readings.Skip((page - 1) * ReadingsAPage).Take(ReadingsAPage).SelectMany(reading => Lines(reading, language)),
                Card.Buttons(
                    page > 1 ? Turn(StudyTexts.Back, page - 1, language) : null,
                    page < pages ? Turn(StudyTexts.Next, page + 1, language) : null,
                    ChatCommand.Button(StudyTexts.StudyName.In(language), StudyTexts.StudyName.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Lines(Reading reading, Language language)
    {
        var title = StudyTexts.ReadingLine.In(language, StudyLines.Escaped(reading.Title, language), CategoryOf(reading.Category).In(language));
        yield return new TextBlock(title) { Spacing = "medium" };
        yield return new TextBlock(StudyLines.Escaped(reading.What, language)) { Spacing = "none" };
        if (StudyLines.Details(reading, language) is { } details)
            yield return details;
    }

    private static ActionExecute Turn(Text title, int page, Language language) =>
        ChatCommand.Button(title.In(language), StudyTexts.ReadingsPage.In(language, page));

    private static Text CategoryOf(ReadingCategory category) => category switch
    {
        ReadingCategory.Political => StudyTexts.Political,
        ReadingCategory.Professional => StudyTexts.Professional,
        ReadingCategory.Both => StudyTexts.Both,
        _ => throw new UnreachableException(),
    };
}
