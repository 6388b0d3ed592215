using Wenming.Cards.Audit;
using Wenming.Domain.Audit;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Histories: as each role sees them, one line, more than a card lists, and one that was tampered with.</summary>
internal static class AuditGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var usual = Of(
            AuditSight.All,
            ("verification.drawn", "17 of 45; seed 5f2a"), ("verification.found", "C2-01 100 -> 80"), ("verification.concluded", "V 96.2"), ("verification.appealed", ""));
        var metadata = usual with { Sight = AuditSight.Metadata };
        var own = usual with { Sight = AuditSight.OwnActions };
        var broken = usual with { Break = new AuditBreak(2, AuditBreakKind.Changed) };
        var missing = usual with { Break = new AuditBreak(4, AuditBreakKind.Missing) };
        var longest = Of(AuditSight.All, [.. Enumerable.Repeat(("verification.waived", Sample.Words(200)), 60)]);
        longest = longest with { Title = Sample.LongSection.Value, Names = new Dictionary<PersonId, string> { [Sample.Member] = Sample.Words(Sample.LongestName) } };
        var odd = Of(AuditSight.All, ("verification.waived", Sample.OddSection.Value)) with { Title = Sample.OddSection.Value };
        yield return GalleryCard.Of("history", language, () => HistoryCard.Build(usual, language));
        yield return GalleryCard.Of("history-metadata", language, () => HistoryCard.Build(metadata, language));
        yield return GalleryCard.Of("history-own", language, () => HistoryCard.Build(own, language));
        yield return GalleryCard.Of("history-broken", language, () => HistoryCard.Build(broken, language));
        yield return GalleryCard.Of("history-missing", language, () => HistoryCard.Build(missing, language));
        yield return GalleryCard.Of("history-odd", language, () => HistoryCard.Build(odd, language));
        yield return GalleryCard.Of("history-longest", language, () => HistoryCard.Build(longest, language));
    }

    private static HistoryView Of(AuditSight sight, params (string Action, string Details)[] facts)
    {
        List<AuditEntry> entries = [];
        foreach (var (action, details) in facts)
            entries.Add(AuditChain.Next(entries.LastOrDefault(), "verification", Sample.SubmittedAt, entries.Count == 0 ? null : Sample.Member, action, details));
        return new HistoryView("复核 · 耕地保护科 · 2026年第1季度", sight, entries)
        {
            Actions = AuditTexts.VerificationActions,
            Names = new Dictionary<PersonId, string> { [Sample.Member] = "马俊杰" },
        };
    }
}
