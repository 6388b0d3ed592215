using System.Globalization;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Flags;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Flags;

/// <summary>What people see of the flag: everybody who holds it, leaders and the office the proposal as well.</summary>
internal sealed class FlagViews(FlagStore store, FlagCases cases, RosterReader roster, ViewLog views)
{
    /// <summary>Years of decisions that are shown: from the one before the quarter that is asked about.</summary>
    private const int Years = 2;

    /// <summary>What a card of this quarter showed; another value tells that it is stale.</summary>
    public static string Shown(FlagCase of, StoredFlag? stored) =>
        string.Create(CultureInfo.InvariantCulture, $"{of.Basis.Fingerprint()[..16]}-{stored?.Revision ?? 0}");

    /// <summary>The public card.</summary>
    public async Task<Reply> PublicAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken) =>
        Reply.Of(FlagCard.Build(await HistoryAsync(window, turn.Now, turn.Caller.Language, cancellationToken), turn.Caller.Language)) with { IsPersonal = false };

    /// <summary>The proposal, for leaders and the office.</summary>
    public async Task<Reply> ProposalAsync(Turn turn, SelfCheckWindow window, string? notice, bool isRefusal, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var reading = cases.OfAsync(window, turn.Now, cancellationToken);
        await Task.WhenAll(reading, views.RecordAsync(turn, "flag.viewed", window.Quarter.ToString(), cancellationToken));
        var (of, stored) = await reading;
        var view = new FlagProposalView(window, of, await HistoryAsync(window, turn.Now, language, cancellationToken))
        {
            MayDecide = turn.Caller.Person?.Is(Role.Leader) ?? false,
            Decider = await NameAsync(stored?.Decision.By, cancellationToken),
            Withdrawer = await NameAsync(stored?.Decision.Withdrawal?.By, cancellationToken),
            Shown = Shown(of, stored),
        };
        return Reply.Of(FlagProposalCard.Build(view, notice, isRefusal, language));
    }

    private async Task<FlagHistoryView> HistoryAsync(SelfCheckWindow window, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        List<StoredFlag> all = [];
        for (var year = window.Quarter.Year - Years + 1; year <= BeijingTime.DateOf(now).Year; year++)
            all.AddRange(await store.ListAsync(year, cancellationToken));
        var announced = all.Select(stored => stored.Decision)
            .Where(decision => decision.AnnouncedAt <= now)
            .OrderByDescending(decision => decision.Quarter)
            .ToList();
        return new FlagHistoryView(announced) { Note = Note(window, announced, language) };
    }

    // What is said of the quarter that was asked about, where the latest result is not its own.
    private static string? Note(SelfCheckWindow window, List<FlagDecision> announced, Language language)
    {
        var quarter = QuarterWords.Of(window.Quarter, language);
        if (announced.Find(decision => decision.Quarter == window.Quarter) is not { } asked)
            return FlagTexts.NotYet.In(language, quarter, QuarterWords.Of(window.VerifiedBy, language));
        return asked == announced[0] ? null : FlagTexts.QuarterResult.In(language, quarter, FlagWords.Winners(asked.Choice.Winners, language));
    }

    private async Task<string> NameAsync(PersonId? person, CancellationToken cancellationToken) =>
        person is { } id ? (await roster.FindAsync(id, cancellationToken))?.Name ?? "—" : "";
}
