using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Takes proposals. One whose fact may be counted already is written down, and waits until who proposed it says that it is another one.</summary>
internal sealed class DailyProposer(DailyStore store, DailyLoader loader, DailyWriter writer, DailyDesk desk, SameFacts sameFacts, RosterReader roster)
{
    /// <summary>Proposes.</summary>
    /// <param name="proposal">What.</param>
    /// <param name="isToldApart">Whether the person has said with it that it is another fact than those that it looks like.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>The entry's card, or why it is not taken.</returns>
    public async Task<(Reply? Reply, string? Why)> ProposeAsync(DailyProposal proposal, bool isToldApart, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var book = await store.LoadAsync(Quarter.Of(proposal.FactOn), proposal.Section, cancellationToken);
        if (book.Find(turn.Id) is { } made)
            return (Shown(await loader.SessionAsync(turn, book, made, cancellationToken), turn), null);
        var everybody = await roster.EverybodyAsync(cancellationToken);
        var named = NamedPeople.In(proposal.Fact + "\n" + proposal.Basis, everybody.Select(person => person.Name));
        var lastDay = await loader.LastDayAsync(turn, proposal.FactOn.Year, cancellationToken);
        if (proposal.WhyNot(turn.Caller.Person!, BeijingTime.DateOf(turn.Now), lastDay, named.Count > 0) is { } refusal)
            return (null, DailyRefusals.Of(refusal, proposal, named, language));

        var entry = EntryOf(proposal, book, turn);
        if ((await sameFacts.OfAsync(book, entry, cancellationToken)).IsAlike)
        {
            entry = isToldApart
                ? entry with { ToldApartBy = turn.Caller.Id, ToldApartAt = turn.Now }
                : entry with { Status = DailyEntryStatus.Questioned };
        }

        return await writer.WriteAsync(book, entry, "daily.proposed", DailyDetails.Of(entry), turn, cancellationToken) is { } session
            ? (Shown(session, turn), null)
            : (null, DailyTexts.SomebodyElse.In(language));
    }

    private Reply Shown(DailySession session, Turn turn) => desk.Show(
        session,
        session.Entry.Status switch
        {
            DailyEntryStatus.Questioned => DailyNotice.Warning(DailyTexts.Asked),
            DailyEntryStatus.Proposed => DailyNotice.Good(DailyTexts.Proposed),
            _ => DailyNotice.None,
        },
        turn);

    private static DailyEntry EntryOf(DailyProposal proposal, StoredDailyBook book, Turn turn) => new()
    {
        Id = turn.Id,
        Number = book.LastNumber + 1,
        Section = proposal.Section,
        Kind = proposal.Kind.Code,
        Points = proposal.Kind.Points,
        FactOn = proposal.FactOn,
        Fact = proposal.Fact,
        Basis = proposal.Basis,
        Proposer = turn.Caller.Id,
        ProposedAt = turn.Now,
    };
}
