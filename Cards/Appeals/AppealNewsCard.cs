using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Appeals;

/// <summary>Tells who may decide that a section appealed.</summary>
public static class AppealNewsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(OpenAppeal appeal, Language language)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        return Card.Of(
            language,
            Card.Heading(AppealTexts.RaisedTitle.In(
                language, Markdown.Escape(appeal.Section.Value), QuarterWords.Of(appeal.Quarter, language), appeal.AgainstIn(language))),
            new TextBlock(Markdown.Escape(appeal.Reason)),
            Card.Quiet(AppealTexts.DueBy.In(language, QuarterWords.Of(appeal.DecideBy, language))),
            Card.Quiet(AppealTexts.ListHow.In(language)));
    }
}
