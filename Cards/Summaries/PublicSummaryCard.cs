using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>What a group chat or channel may read: progress and dates, no section's name and no score (product.md, restraint 8).</summary>
public static class PublicSummaryCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(SelfCheckWindow window, BureauSummary summary, Language language)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(summary);
        return Card.Of(
            language,
            Card.Heading(SummaryTexts.PublicTitle.In(language, QuarterWords.Of(window.Quarter, language))),
            new TextBlock(SummaryWords.Progress(summary, language)),
            new TextBlock(SummaryTexts.VerifiedBy.In(language, QuarterWords.Of(window.VerifiedBy, language))) { Spacing = "none" },
            Card.Quiet(SummaryTexts.PublicResult.In(language)));
    }
}
