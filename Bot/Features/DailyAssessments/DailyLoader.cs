using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>
/// Opens entries by what people call them. A number without a quarter means this quarter's entry or the one of the quarter before, whichever is
/// there; where both are, the one that is meant to be worked on, else the person is asked to name the quarter.
/// </summary>
internal sealed class DailyLoader(DailyStore store, SameFacts sameFacts, WindowStore windows, IBureauCalendar calendars)
{
    /// <summary>The quarter of today's facts.</summary>
    public static Quarter Current(Turn turn) => Quarter.Of(BeijingTime.DateOf(turn.Now));

    /// <summary>Opens an entry.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="section">Whose it is.</param>
    /// <param name="number">Its number.</param>
    /// <param name="named">The quarter, if it was named.</param>
    /// <param name="isMeant">Which of two entries with the number is meant.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<DailyOpening> OpenAsync(
        Turn turn, SectionId section, int number, Quarter? named, Func<StoredDailyEntry, bool> isMeant, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        List<(StoredDailyBook Book, StoredDailyEntry Stored)> found = [];
        foreach (var quarter in named is { } one ? [one] : new[] { Current(turn), Current(turn).Previous })
        {
            var book = await store.LoadAsync(quarter, section, cancellationToken);
            if (book.Find(number) is { } stored)
                found.Add((book, stored));
        }

        if (found.Count == 0)
            return new DailyOpening.Closed(DailyTexts.UnknownEntry.In(language, section, number));
        var meant = found.Count == 1 ? found : found.Where(one => isMeant(one.Stored)).ToList();
        if (meant.Count == 1)
            return new DailyOpening.Opened(await SessionAsync(turn, meant[0].Book, meant[0].Stored, cancellationToken));
        return new DailyOpening.Closed(DailyTexts.TwoEntries.In(
            language,
            number,
            QuarterWords.Of(found[0].Book.Quarter, language),
            QuarterWords.Of(found[1].Book.Quarter, language),
            section,
            found[1].Book.Quarter));
    }

    /// <summary>An entry of a book that was read.</summary>
    public async Task<DailySession> SessionAsync(Turn turn, StoredDailyBook book, StoredDailyEntry stored, CancellationToken cancellationToken) =>
        new(book, stored)
        {
            Alike = await sameFacts.OfAsync(book, stored.Entry, cancellationToken),
            Workdays = await calendars.FindAsync(cancellationToken),
            IsClosed = BeijingTime.DateOf(turn.Now) > await LastDayAsync(turn, book.Quarter.Year, cancellationToken),
        };

    /// <summary>The last day on which facts of a year are entered.</summary>
    public async Task<DateOnly> LastDayAsync(Turn turn, int year, CancellationToken cancellationToken)
    {
        var lastQuarter = (await windows.AtAsync(turn.Now, cancellationToken)).Of(new Quarter(year, 4));
        return DailyRules.Default.LastDay(lastQuarter, await calendars.FindAsync(cancellationToken));
    }
}
