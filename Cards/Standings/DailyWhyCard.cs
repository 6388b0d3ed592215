using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>Prints the arithmetic of D: the base, every entry that counts, the sum.</summary>
public static class DailyWhyCard
{
    private const int MostLines = 12;
    private const int LongestFact = 60;
    private const int LongestBasis = 40;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(Quarter quarter, SectionId section, DailyScore score, DailyCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(catalogue);
        var sum = score.Base + score.Merits - score.Faults;
        return Card.Of(
            language,
            [
                Card.Heading(WhyTopicTexts.DailyTitle.In(language, Markdown.Escape(section.Value), QuarterWords.Of(quarter, language))),
                Card.Quiet(WhyTopicTexts.DailyIntro.In(language, WhyLines.Plain(score.Base))),
                .. score.Lines.Take(MostLines).SelectMany(line => Lines(line, catalogue, language)),
                score.Lines.Count > MostLines ? Card.Quiet(WhyTopicTexts.DailyMore.In(language, score.Lines.Count - MostLines)) : null,
                score.Lines.Count == 0 ? new TextBlock(WhyTopicTexts.DailyNothing.In(language)) : null,
                Card.Subheading(WhyTopicTexts.DailyTotal.In(
                    language, WhyLines.Plain(score.Base), WhyLines.Plain(score.Merits), WhyLines.Plain(score.Faults), WhyLines.Plain(sum))),
                sum == score.Value ? null : Card.Quiet(WhyTopicTexts.DailyClamped.In(language, WhyLines.Plain(score.Value))),
                Card.Buttons(new WhyCommand(quarter, section, null).ToCommand().ToAction(WhyTopicTexts.BackToScore.In(language))),
            ]);
    }

    private static IEnumerable<CardElement> Lines(DailyLine line, DailyCatalogue catalogue, Language language)
    {
        var (entry, kind) = (line.Entry, catalogue.Find(line.Entry.Kind));
        var points = line.Counted > 0 ? $"+{WhyLines.Plain(line.Counted)}" : WhyLines.Plain(line.Counted);
        var words = WhyTopicTexts.DailyLine.In(language, QuarterWords.Of(entry.FactOn, language), kind?.Text.In(language) ?? entry.Kind, points);
        yield return new TextBlock(words) { Separator = true, Spacing = "small" };
        yield return Card.Quiet(WhyTopicTexts.DailyFact.In(
            language, Markdown.Escape(Shortened.To(entry.Fact, LongestFact)), Markdown.Escape(Shortened.To(entry.Basis, LongestBasis))));
        if (line.Counted != entry.Points)
            yield return Card.Quiet(WhyTopicTexts.DailyLimited.In(language, WhyLines.Plain(entry.Points), WhyLines.Plain(kind?.MostAQuarter ?? 0)));
    }
}
