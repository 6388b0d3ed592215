using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Standings;
using Wenming.Cards.Verifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>
/// 复核: the list for the office and the leaders, 复核 科室 to begin, the own section's result for everybody else. 2026Q1 may stand anywhere.
/// </summary>
internal sealed class VerifyCommand(
    VerificationLoader loader, VerificationLister lister, TypedVerification typed, QuarterChoice quarters, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;

    public CommandWords Words { get; } = new(VerificationTexts.VerifyName, ["fh", "核查"], VerificationTexts.VerifyPurpose);

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var words = argument.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var window = await quarters.LatestAsync(turn, cancellationToken);
        if (words.Find(word => Quarter.TryParse(Typed.Fold(word), out _)) is { } named && Quarter.TryParse(Typed.Fold(named), out var quarter))
        {
            words.Remove(named);
            var (found, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (found is null)
                return Reply.Of(why!);
            window = found;
        }

        return await AnswerAsync(turn, window, words, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(Turn turn, SelfCheckWindow window, List<string> words, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        if (words is not [var name, ..])
            return person.MaySeeAllSections
                ? await lister.ListAsync(turn, window, cancellationToken)
                : await ResultAsync(turn, window, person.Section!.Value, cancellationToken);
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(name)) is not { Id: var wanted })
            return Reply.Of(VerificationTexts.UnknownSection.In(
                turn.Caller.Language, Shortened.Quoted(name), NameWords.Of([.. sections.Select(section => section.Id.Value)], MostNames, turn.Caller.Language)));
        if (wanted == person.Section && words.Count == 1)
            return await ResultAsync(turn, window, wanted, cancellationToken);
        if (!person.Is(Role.Inspector))
            return person.MaySeeAllSections && words.Count == 1
                ? await ResultAsync(turn, window, wanted, cancellationToken)
                : Reply.Of(person.MaySeeAllSections ? VerificationTexts.OnlyOffice.In(turn.Caller.Language) : StandingsTexts.MayNotSee.In(turn.Caller.Language));
        return await loader.OpenAsync(turn, window, wanted, cancellationToken) switch
        {
            VerificationOpening.Opened { Session: var session } => await typed.AnswerAsync(session, [.. words.Skip(1)], turn, cancellationToken),
            VerificationOpening.Closed closed => Reply.Of(closed.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<Reply> ResultAsync(Turn turn, SelfCheckWindow window, SectionId section, CancellationToken cancellationToken) =>
        await loader.FindAsync(window, section, cancellationToken) is { Verification: { IsOver: true } or { Appeal: not null } } session
            ? Reply.Of(VerificationViews.Told(session, turn.Now, turn.Caller.Language))
            : Reply.Of(VerificationTexts.NotYet.In(turn.Caller.Language, QuarterWords.Of(window.Quarter, turn.Caller.Language)));
}
