using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Shows books, what waits, and the form.</summary>
internal sealed class DailyLister(DailyStore store, SameFacts sameFacts, DailyCatalogue catalogue, DailyKinds kinds, RosterReader roster)
{
    /// <summary>What a person sees first: what waits, the own section's book, or the form.</summary>
    public async Task<Reply> HomeAsync(Turn turn, CancellationToken cancellationToken) => turn.Caller.Person! switch
    {
        { MaySeeAllSections: true } => await WaitingAsync(turn, cancellationToken),
        { Section: { } section } person when person.MaySignFor(section) =>
            await BookAsync(turn, section, DailyLoader.Current(turn), cancellationToken),
        _ => await FormAsync(turn, DailyDraft.Empty, null, cancellationToken),
    };

    /// <summary>A section's book for who may read it.</summary>
    public async Task<Reply> BookAsync(Turn turn, SectionId section, Quarter quarter, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (!DailyRights.MayRead(turn.Caller.Person!, section))
            return Reply.Of(DailyTexts.MayNotSee.In(language));
        var current = DailyLoader.Current(turn);
        if (quarter > current)
            return Reply.Of(DailyTexts.QuarterAhead.In(language, QuarterWords.Of(quarter, language)));
        var book = await store.LoadAsync(quarter, section, cancellationToken);
        return Reply.Of(DailyBookCard.Build(
            new DailyBookView(section, quarter, [.. book.Entries], catalogue) { Other = quarter == current ? current.Previous : current }, language));
    }

    /// <summary>The form, with what is filled in already.</summary>
    public async Task<Reply> FormAsync(Turn turn, DailyDraft draft, string? notice, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        var sections = (await roster.SectionsAsync(cancellationToken)).Select(section => section.Id)
            .OrderByDescending(section => section == person.Section).ToList(); // the own one stands first, also where not all fit
        if (draft.Section.Length == 0 && person.Section is { } own)
            draft = draft with { Section = own.Value };
        return Reply.Of(DailyFormCard.Build(new DailyFormView(sections, kinds.For(person), draft) { Notice = notice }, turn.Caller.Language));
    }

    private async Task<Reply> WaitingAsync(Turn turn, CancellationToken cancellationToken)
    {
        List<WaitingEntry> waiting = [];
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            foreach (var quarter in new[] { DailyLoader.Current(turn).Previous, DailyLoader.Current(turn) })
                waiting.AddRange(await WaitingInAsync(await store.LoadAsync(quarter, section.Id, cancellationToken), turn, cancellationToken));
        }

        return Reply.Of(DailyWaitingCard.Build(waiting, catalogue, turn.Caller.Language));
    }

    private async Task<IReadOnlyList<WaitingEntry>> WaitingInAsync(StoredDailyBook book, Turn turn, CancellationToken cancellationToken)
    {
        List<WaitingEntry> waiting = [];
        foreach (var entry in book.Entries)
        {
            if (entry.Waits || (entry.Counts && (await sameFacts.OfAsync(book, entry, cancellationToken)).IsAlike))
                waiting.Add(new WaitingEntry(book.Quarter, entry, DailyRights.MayDecide(turn.Caller.Person!, entry)));
        }

        return waiting;
    }
}
