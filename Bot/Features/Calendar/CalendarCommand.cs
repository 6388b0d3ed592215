using System.Diagnostics;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Calendar;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Calendar;

/// <summary>日历: administrators see the known years and import the next one, by card or in typed text.</summary>
internal sealed class CalendarCommand(
    CalendarStore store, CalendarImporter importer, PendingCalendarStore pending, RosterReader roster) : IChatCommand, ICardHandler
{
    private const int HolidaysShown = 3;
    private static readonly string[] ImportWords = ["导入", "import"];
    private static readonly string[] ConfirmWords = ["确认", "confirm"];
    private static readonly string[] DiscardWords = ["放弃", "discard"];

    public CommandWords Words { get; } = new(CalendarTexts.CommandName, ["工作日", "rl", "holidays"], CalendarTexts.CommandPurpose);

    public IReadOnlyList<string> Verbs { get; } = [CalendarImportCommand.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Administrator);

    public bool Understands(string argument) => true;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var parts = argument.Split([' ', '\u3000', '\n', '\r', '\t'], 2, StringSplitOptions.TrimEntries);
        var word = Typed.Fold(parts[0]);
        if (ImportWords.Contains(word))
            return await PreviewAsync(turn, parts.Length > 1 ? parts[1] : "", cancellationToken);
        if (ConfirmWords.Contains(word) || DiscardWords.Contains(word))
            return await FinishAsync(turn, ConfirmWords.Contains(word), null, cancellationToken);
        return await ShowAsync(turn, null, cancellationToken);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken) =>
        CalendarImportCommand.Read(command) is { } pressed
            ? await FinishAsync(turn, pressed.IsConfirmed, pressed.Version, cancellationToken)
            : await ShowAsync(turn, CalendarTexts.NothingPending.In(turn.Caller.Language), cancellationToken);

    private async Task<Reply> PreviewAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (text.Length is 0 or > PendingCalendarStore.LongestText)
            return Reply.Of(CalendarTexts.ImportHint.In(language));
        switch (CalendarImporter.Read(text))
        {
            case YearReading.Accepted { Year: var year }:
                var import = await importer.PrepareAsync(text, year, cancellationToken);
                await pending.PutAsync(turn.Caller.Id, import, cancellationToken);
                var known = (await store.YearsAsync(cancellationToken)).FirstOrDefault(other => other.Year.Year == year.Year)?.Year;
                return Reply.Of(CalendarPreviewCard.Build(year, known, import.Version, language));
            case YearReading.Refused { Errors: var errors }:
                await pending.RemoveAsync(turn.Caller.Id, cancellationToken);
                return Reply.Of(CalendarPreviewCard.Build(errors, language));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<Reply> FinishAsync(Turn turn, bool confirm, string? version, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var import = await pending.FindAsync(turn.Caller.Id, cancellationToken);
        if (import is null || (version is not null && version != import.Version))
            return await ShowAsync(turn, CalendarTexts.NothingPending.In(language), cancellationToken);
        var year = confirm ? await importer.ApplyAsync(import, turn.Caller.Id, cancellationToken) : null;
        await pending.RemoveAsync(turn.Caller.Id, cancellationToken);
        var notice = (confirm, year) switch
        {
            (false, _) => CalendarTexts.Discarded.In(language),
            (_, null) => CalendarTexts.Overtaken.In(language),
            (_, { } loaded) => CalendarTexts.Imported.In(language, loaded.Year, WorkdayCounts.Of(loaded).Year),
        };
        return await ShowAsync(turn, notice, cancellationToken);
    }

    private async Task<Reply> ShowAsync(Turn turn, string? notice, CancellationToken cancellationToken)
    {
        var today = BeijingTime.DateOf(turn.Now);
        var calendar = await store.FindAsync(cancellationToken);
        List<CalendarYearView> years = [];
        foreach (var known in await store.YearsAsync(cancellationToken))
        {
            var by = known.LoadedBy is { } person ? (await roster.FindAsync(person, cancellationToken))?.Name ?? person.Value : null;
            years.Add(new CalendarYearView(known.Year, WorkdayCounts.Of(known.Year.Year, calendar)) { LoadedBy = by, LoadedAt = known.LoadedAt });
        }

        var next = years.SelectMany(year => year.Year.Off).Where(off => off.To >= today).OrderBy(off => off.From).Take(HolidaysShown);
        return Reply.Of(CalendarCard.Build(years, [.. next], notice, turn.Caller.Language));
    }
}
