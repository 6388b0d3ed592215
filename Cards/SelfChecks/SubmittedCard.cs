using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>Confirms that the sheet was submitted, once and for all to see.</summary>
public static class SubmittedCard
{
    /// <summary>The card.</summary>
    /// <param name="section">The section.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="submittedAt">When it was submitted (UTC).</param>
    /// <param name="self">The self score.</param>
    /// <param name="daysLate">Working days late; <see langword="null"/> when in time.</param>
    /// <param name="rectifications">How many rectifications its answers call for.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(
        SectionId section, Quarter quarter, DateTimeOffset submittedAt, Score self, int? daysLate, int rectifications, Language language) => Card.Of(
        language,
        Card.Heading(SelfCheckTexts.HomeTitle.In(language, Markdown.Escape(section.Value), QuarterWords.Of(quarter, language))),
        Card.Confirmation(SelfCheckTexts.Submitted.In(
            language,
            Markdown.Escape(section.Value),
            QuarterWords.Of(quarter, language),
            QuarterWords.Of(submittedAt, language),
            self.Cut())),
        daysLate is { } days ? Card.Warning(SelfCheckTexts.SubmittedLate.In(language, days)) : null,
        rectifications > 0 ? new TextBlock(RectificationTexts.SubmittedNotice.In(language, rectifications)) : null,
        Card.Quiet(SelfCheckTexts.NotVerifiedYet.In(language)),
        Card.Buttons(new WhyCommand(quarter, section, null).ToCommand().ToAction(SelfCheckTexts.Why.In(language))));
}
