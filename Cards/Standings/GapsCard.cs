using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Standings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>For leaders and the office: which questions cost most over all sections, and whom.</summary>
public static class GapsCard
{
    private const int MostQuestions = 10;
    private const int MostSections = 4;
    private const int LongestName = 16;
    private const int LongestQuestion = 60;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(StandingsReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var gaps = report.Gaps;
        return Card.Of(
            language,
            [
                Card.Heading(StandingsTexts.GapsTitle.In(language, QuarterWords.Of(report.Quarter, language))),
                Card.Quiet((report.Figures is null ? StandingsTexts.NoGapsYet : gaps.Count == 0 ? StandingsTexts.NoGaps : StandingsTexts.GapsBy).In(language)),
                .. gaps.Take(MostQuestions).SelectMany(gap => Lines(gap, report, language)),
                gaps.Count > MostQuestions ? Card.Quiet(StandingsTexts.MoreGaps.In(language, gaps.Count - MostQuestions)) with { Spacing = "medium" } : null,
                Card.Buttons(new StandingsCommand(report.Quarter, 0).ToCommand().ToAction(StandingsTexts.BackToTable.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Lines(QuestionGap gap, StandingsReport report, Language language)
    {
        var sections = gap.Sections.Take(MostSections)
            .Select(one => StandingsTexts.GapOfSection.In(language, Shortened.To(one.Section.Value, LongestName), Plain(one.Points)));
        var words = string.Join(language == Language.Chinese ? "、" : ", ", sections) + (gap.Sections.Count > MostSections ? " …" : "");
        yield return new TextBlock(StandingsTexts.GapLine.In(language, gap.Question, Plain(gap.Lost), gap.Sections.Count, Markdown.Escape(words)))
        {
            Separator = true,
            Spacing = "small",
        };
        if (report.Bank.Find(gap.Question) is { } question)
            yield return Card.Quiet(Markdown.Escape(Shortened.To(question.Text.In(language), LongestQuestion)));
    }

    internal static string Plain(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
