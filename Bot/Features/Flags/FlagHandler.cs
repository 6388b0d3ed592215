using System.Globalization;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Flags;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Flags;

/// <summary>The buttons of the proposal. A button of a card that showed other figures or another decision writes nothing.</summary>
internal sealed class FlagHandler(FlagDesk desk, FlagCases cases, FlagViews views, QuarterChoice quarters) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [FlagPress.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Leader);

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (FlagPress.Read(command) is not { } pressed)
            return Closing.Of(SelfCheckTexts.UnreadableCard.In(language), turn);
        var (window, why) = await quarters.FindAsync(turn, pressed.Quarter, cancellationToken);
        if (window is null)
            return Closing.Of(why!, turn);
        var reason = command[FlagPress.ReasonInput] ?? "";
        var (of, stored) = await cases.OfAsync(window, turn.Now, cancellationToken);
        if (stored?.HasTaken(turn.Id) is true)
            return await desk.DecideAsync(turn, window, stored.Decision.Choice, cancellationToken);
        if (pressed.Shown != FlagViews.Shown(of, stored))
            return await views.ProposalAsync(turn, window, FlagTexts.Stale.In(language), isRefusal: true, cancellationToken);
        if (pressed.IsVacant)
            return await desk.DecideAsync(turn, window, new FlagChoice([], reason), cancellationToken);
        return Chosen(command[FlagPress.WinnersInput], of.Proposal) is { Count: > 0 } winners
            ? await desk.DecideAsync(turn, window, new FlagChoice([.. winners], reason), cancellationToken)
            : await views.ProposalAsync(turn, window, FlagTexts.NothingChosen.In(language), isRefusal: true, cancellationToken);
    }

    // A name may hold a comma, so the card sends places in its list; another figure than those shown is nobody's place.
    private static List<SectionId> Chosen(string? places, FlagProposal proposal)
    {
        List<SectionId> chosen = [];
        foreach (var place in (places ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= proposal.Eligible.Count)
                chosen.Add(proposal.Eligible[number - 1].Candidate.Section);
        }

        return chosen;
    }
}
