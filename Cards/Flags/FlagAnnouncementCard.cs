using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Flags;

/// <summary>The announcement: names of the winners and the reasons, never the ladder (rules.md 2). The same for everybody and for groups.</summary>
public static class FlagAnnouncementCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(FlagDecision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var quarter = QuarterWords.Of(decision.Quarter, language);
        var words = decision.Choice.IsVacant
            ? FlagTexts.AnnouncementVacant.In(language, quarter)
            : FlagTexts.AnnouncementWinner.In(language, Markdown.Escape(FlagWords.Winners(decision.Choice.Winners, language)), quarter);
        return Card.Of(
            language,
            Card.Heading(FlagTexts.AnnouncementTitle.In(language, quarter)),
            new TextBlock(words),
            new TextBlock(FlagTexts.Because.In(language, Markdown.Escape(FlagWords.PublicReason(decision, language)))) { Spacing = "small" },
            Card.Quiet(FlagTexts.RuleHint.In(language)) with { Spacing = "medium" });
    }
}
