using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Appeals;

/// <summary>The appeals that wait for a decision, the most urgent first.</summary>
public static class AppealListCard
{
    private const int Most = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(IReadOnlyList<OpenAppeal> appeals, Language language)
    {
        ArgumentNullException.ThrowIfNull(appeals);
        return Card.Of(
            language,
            [
                Card.Heading(AppealTexts.ListTitle.In(language)),
                appeals.Count == 0 ? new TextBlock(AppealTexts.ListEmpty.In(language)) : null,
                .. appeals.OrderBy(appeal => appeal.DecideBy).Take(Most).SelectMany(appeal => Lines(appeal, language)),
                appeals.Count > 0 ? Card.Quiet(AppealTexts.ListHow.In(language)) with { Spacing = "medium" } : null,
            ]);
    }

    private static IEnumerable<CardElement> Lines(OpenAppeal appeal, Language language)
    {
        yield return new TextBlock(AppealTexts.ListLine.In(
            language,
            Markdown.Escape(appeal.Section.Value),
            appeal.AgainstIn(language),
            QuarterWords.Of(appeal.Quarter, language),
            QuarterWords.Of(appeal.DecideBy, language)))
        {
            Separator = true,
        };
        yield return new TextBlock(Markdown.Escape(appeal.Reason)) { Spacing = "none" };
    }
}
