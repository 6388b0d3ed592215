using System.Globalization;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>The daily book for other features: what the bot proposes by itself, and D.</summary>
internal sealed class DailyBook(DailyStore store, DailyCatalogue catalogue, TimeProvider clock) : IDailyBook
{
    private const int Attempts = 5;

    /// <summary>D of a section's quarter, line by line.</summary>
    public async Task<DailyScore> ScoreAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        DailyScore.Of((await store.LoadAsync(quarter, section, cancellationToken)).Entries, catalogue);

    public async Task ProposeOverdueAsync(
        SectionId section,
        Quarter quarter,
        string rectificationId,
        int nth,
        DateOnly factOn,
        string fact,
        string basis,
        CancellationToken cancellationToken)
    {
        var kind = catalogue.Find(DailyEntryKind.OverdueCode)
            ?? throw new InvalidOperationException($"The catalogue of daily entries has no kind '{DailyEntryKind.OverdueCode}': add it.");
        var id = string.Create(CultureInfo.InvariantCulture, $"{rectificationId}|{nth}");
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var book = await store.LoadAsync(quarter, section, cancellationToken);
            if (book.Find(id) is not null)
                return;
            var entry = new DailyEntry
            {
                Id = id,
                Number = book.LastNumber + 1,
                Section = section,
                Kind = kind.Code,
                Points = kind.Points,
                FactOn = factOn,
                Fact = fact,
                Basis = basis,
                ProposedAt = clock.GetUtcNow(),
            };
            var line = new DailyFact("daily.proposed", DailyDetails.Of(entry), null, entry.ProposedAt);
            if (await store.CommitAsync(book, entry, id, line, cancellationToken) is not null)
                return;
        }

        throw new InvalidOperationException(
            $"The overdue rectification '{id}' of '{section}' could not be entered in the daily book: others kept writing it. It is tried again.");
    }
}
