using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Audit;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Audit;

/// <summary>The history of one object, the newest lines, and whether it is whole.</summary>
public static class HistoryCard
{
    /// <summary>Lines that are listed.</summary>
    public const int MostLines = 20;

    private const int LongestName = 20;
    private const int LongestDetails = 120;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(HistoryView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var earlier = view.Entries.Count - MostLines;
        return Card.Of(
            language,
            [
                Card.Heading(AuditTexts.Title.In(language, Markdown.Escape(view.Title))),
                State(view, language),
                view.Sight == AuditSight.Metadata ? Card.Quiet(AuditTexts.MetadataOnly.In(language)) : null,
                earlier > 0 ? Card.Quiet(AuditTexts.Earlier.In(language, earlier)) : null,
                .. view.Entries.TakeLast(MostLines).SelectMany(entry => Lines(view, entry, language)),
            ]);
    }

    private static Container State(HistoryView view, Language language)
    {
        if (view.Break is { } broken)
        {
            return Card.Warning((broken.Kind switch
            {
                AuditBreakKind.Missing => AuditTexts.Missing,
                AuditBreakKind.Changed => AuditTexts.Changed,
                AuditBreakKind.Unlinked => AuditTexts.Unlinked,
                _ => throw new UnreachableException(),
            }).In(language, broken.Number));
        }

        return Card.Confirmation((view.Sight == AuditSight.OwnActions ? AuditTexts.OwnOnly : AuditTexts.IsWhole).In(language, view.Entries.Count));
    }

    private static IEnumerable<CardElement> Lines(HistoryView view, AuditEntry entry, Language language)
    {
        var action = view.Actions.GetValueOrDefault(entry.Action)?.In(language) ?? Markdown.Escape(entry.Action);
        var what = view.Sight == AuditSight.Metadata ? $"**{action}**" : AuditTexts.Line.In(language, $"**{action}**", Who(view, entry, language));
        yield return new TextBlock(AuditTexts.Line.In(language, QuarterWords.Of(entry.At, language), what)) { Spacing = "small" };
        if (view.Sight != AuditSight.Metadata && entry.Details.Length > 0)
            yield return Card.Quiet(Markdown.Escape(Shortened.To(entry.Details, LongestDetails)));
    }

    private static string Who(HistoryView view, AuditEntry entry, Language language)
    {
        if (entry.By is not { } by)
            return AuditTexts.ByTheBot.In(language);
        return view.Names.TryGetValue(by, out var name)
            ? Markdown.Escape(Shortened.To(name, LongestName))
            : AuditTexts.Unknown.In(language);
    }
}
