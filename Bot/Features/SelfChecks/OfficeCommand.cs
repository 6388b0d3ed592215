using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>
/// A decision of the appraisal office on a section's self-check of the latest quarter: typed with the section and a reason, never on the own section.
/// </summary>
internal abstract class OfficeCommand(SelfCheckStore store, WalkLoader loader, WalkWriter writer, WindowStore windows, RosterReader roster) : IChatCommand
{
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\t'];

    public abstract CommandWords Words { get; }

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Inspector);

    public bool Understands(string argument) => argument.IndexOfAny(Blanks) > 0;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var parts = argument.Split(Blanks, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var sections = await roster.SectionsAsync(cancellationToken);
        var section = parts is [var name, _] ? sections.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(name)) : null;
        if (section is null)
        {
            var example = sections is [var any, ..] ? any.Id.Value : "";
            return Reply.Of(SelfCheckTexts.OfficeUsage.In(language, Words.Name.In(language), example));
        }

        if (section.Id == turn.Caller.Person?.Section)
            return Reply.Of(SelfCheckTexts.NotOwnSection.In(language));
        var window = (await windows.AtAsync(turn.Now, cancellationToken)).LatestOpenedAt(turn.Now);
        return await DecideAsync(turn, section.Id, window, parts[1], cancellationToken);
    }

    /// <summary>Whether the decision is possible at this moment.</summary>
    protected abstract SelfCheckPermission May(SelfCheckRecord record, SelfCheckWindow window, DateTimeOffset now);

    /// <summary>The record after the decision.</summary>
    protected abstract SelfCheckRecord After(SelfCheckRecord record, DateTimeOffset now, string reason);

    /// <summary>What is said when it was decided.</summary>
    protected abstract string Done(SectionId section, SelfCheckWindow window, string reason, Language language);

    /// <summary>What the section's history calls it.</summary>
    protected abstract string Action { get; }

    /// <summary>What is said when it is not possible; {0} the section, {1} why.</summary>
    protected abstract Text NotPossible { get; }

    private async Task<Reply> DecideAsync(
        Turn turn, SectionId section, SelfCheckWindow window, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sheet = await store.LoadAsync(window.Quarter, section, WalkOwner.Sheet, cancellationToken);
        if (sheet.State.LastTurn == turn.Id)
            return Reply.Of(Done(section, window, reason, language));
        if (May(sheet.Record, window, turn.Now) is SelfCheckPermission.Refused refused)
            return Reply.Of(NotPossible.In(language, section, OfficeRefusalWords.Of(refused.Reason, language)));
        var session = await loader.SessionAsync(window, section, sheet, cancellationToken);
        var change = new WalkChange(turn, 0)
        {
            Record = After(sheet.Record, turn.Now, reason),
            Fact = (Action, reason),
        };
        return Reply.Of(await writer.SaveAsync(session, change, cancellationToken) is null
            ? SelfCheckTexts.SomebodyElse.In(language, section)
            : Done(section, window, reason, language));
    }
}
