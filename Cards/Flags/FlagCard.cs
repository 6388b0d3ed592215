using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Flags;

/// <summary>Who holds the travelling flag, and who held it: what everybody may read. No score stands in it (product.md, restraint 1 and 8).</summary>
public static class FlagCard
{
    private const int MostQuarters = 8;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(FlagHistoryView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Card.Of(
            language,
            [
                Card.Heading(FlagTexts.Title.In(language)),
                .. Now(view, language),
                .. History([.. view.Announced.Skip(1)], language),
                Card.Quiet(FlagTexts.RuleHint.In(language)) with { Spacing = "medium" },
            ]);
    }

    /// <summary>Who holds it now, without a heading, for a card that says more.</summary>
    internal static IEnumerable<CardElement> Now(FlagHistoryView view, Language language)
    {
        if (view.Announced.Count > 0)
        {
            var latest = view.Announced[0];
            yield return new TextBlock(FlagWords.Holder(latest, language));
            yield return new TextBlock(FlagTexts.Because.In(language, Markdown.Escape(FlagWords.PublicReason(latest, language)))) { Spacing = "small" };
        }
        else
        {
            yield return new TextBlock(FlagTexts.NobodyYet.In(language));
        }

        if (view.Note is { } note)
            yield return Card.Quiet(Markdown.Escape(note)) with { Spacing = "small" };
    }

    private static IEnumerable<CardElement> History(IReadOnlyList<FlagDecision> earlier, Language language)
    {
        if (earlier.Count == 0)
            yield break;
        yield return Card.Subheading(FlagTexts.HistoryTitle.In(language));
        foreach (var decision in earlier.Take(MostQuarters))
        {
            yield return new TextBlock(FlagTexts.HistoryLine.In(
                language, QuarterWords.Of(decision.Quarter, language), Markdown.Escape(FlagWords.Winners(decision.Choice.Winners, language))))
            { Spacing = "small" };
        }
    }
}
