using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>One fact counts once (rules.md 2): finds where a fact may be counted already, in the book and in the self-check. A person decides.</summary>
internal sealed class SameFacts(FollowUpRunner answers, WindowStore windows, DailyCatalogue catalogue, TimeProvider clock)
{
    /// <summary>Where the entry's fact may be counted already, so that somebody must be asked before it goes on.</summary>
    public async Task<SameFact> OfAsync(StoredDailyBook book, DailyEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Status is not (DailyEntryStatus.Proposed or DailyEntryStatus.Questioned or DailyEntryStatus.Confirmed))
            return SameFact.None;
        var entries = entry.Counts ? [] : book.Entries.Where(entry.MayBeTheSameAs).OrderBy(one => one.Number).ToList();
        if (catalogue.Find(entry.Kind)?.SameFactAs is not { } question)
            return new SameFact(entries, null);
        var window = (await windows.AtAsync(clock.GetUtcNow(), cancellationToken)).Of(book.Quarter);
        var counted = await answers.FindAsync(window, book.Section, cancellationToken);

        // A confirmed entry is asked about again only when the sheet was declared after somebody told the two apart.
        if (counted is null || (entry.Counts && entry.ToldApartAt >= counted.DeclaredAt))
            return new SameFact(entries, null);
        var line = counted.Explanation.Lines.FirstOrDefault(one => one.Question.Id == question && one.Points < one.MaxPoints);
        return new SameFact(entries, line);
    }
}
