using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>A section's daily book of one quarter as its rows say.</summary>
/// <param name="Section">Whose it is.</param>
/// <param name="Quarter">The quarter of the facts.</param>
/// <param name="Stored">The entries by number.</param>
internal sealed record StoredDailyBook(SectionId Section, Quarter Quarter, IReadOnlyList<StoredDailyEntry> Stored)
{
    /// <summary>Raised with every write to any of its entries.</summary>
    public long Revision { get; init; }

    /// <summary>The revision at which D changed last; 0 while nothing ever counted. What D is derived into carries it.</summary>
    public long CountedRevision { get; init; }

    /// <summary>The last number that was given.</summary>
    public int LastNumber { get; init; }

    /// <summary>The version of its own row; <see langword="null"/> before the first entry.</summary>
    public string? ETag { get; init; }

    /// <summary>The entries by number.</summary>
    public IEnumerable<DailyEntry> Entries => Stored.Select(stored => stored.Entry);

    /// <summary>The entry that people call so, or <see langword="null"/>.</summary>
    public StoredDailyEntry? Find(int number) => Stored.FirstOrDefault(stored => stored.Entry.Number == number);

    /// <summary>The entry with this id, or <see langword="null"/>.</summary>
    public StoredDailyEntry? Find(string id) => Stored.FirstOrDefault(stored => stored.Entry.Id == id);
}
