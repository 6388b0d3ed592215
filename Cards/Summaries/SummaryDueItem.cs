using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Summaries;

/// <summary>The part of the digest that tells the office and the leaders that the summary waits for them.</summary>
public static class SummaryDueItem
{
    /// <summary>The item.</summary>
    public static DigestItem Of(Quarter quarter, Language language) => new(
        SummaryTexts.DueTitle.In(language),
        [new TextBlock(SummaryTexts.DueBody.In(language, QuarterWords.Of(quarter, language)))],
        [ChatCommand.ButtonBeside(SummaryTexts.DraftCommand.In(language), SummaryTexts.DraftCommand.In(language))]);
}
