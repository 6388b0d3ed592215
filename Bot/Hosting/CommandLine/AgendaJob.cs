using System.Globalization;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Agenda;
using Wenming.Bot.Turns;
using Wenming.Domain.Agenda;

namespace Wenming.Bot.Hosting.CommandLine;

/// <summary><c>agenda 2026 [--ics [file.ics]]</c>: prints a year's dates as a table, or writes them as a calendar that others can subscribe to.</summary>
internal sealed class AgendaJob(AgendaReader agenda, IOptions<BureauOptions> bureau, TimeProvider clock) : ICommandLineJob
{
    private const string AsCalendar = "--ics";
    private const int Done = 0;
    private const int CalledWrongly = 2;

    public string Words => "agenda";

    public string Usage => "agenda 2026 [--ics [file.ics]]       prints every date of a year; with --ics as an iCalendar file";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments.Count == 0 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2001 or > 2998)
            return await SayWrongAsync("Name one year, for example 2026: " + Usage);
        var dates = await agenda.BetweenAsync(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), clock.GetUtcNow(), cancellationToken);
        switch (arguments)
        {
            case [_]:
                await Console.Out.WriteAsync(AgendaTable.Of(dates));
                return Done;
            case [_, AsCalendar]:
                await Console.Out.WriteAsync(CalendarOf(dates));
                return Done;
            case [_, AsCalendar, var file]:
                await File.WriteAllTextAsync(file, CalendarOf(dates), cancellationToken);
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The dates of {year} stand in '{file}' now."));
                return Done;
            default:
                return await SayWrongAsync("I do not know these arguments: " + Usage);
        }
    }

    // The program's own jobs at night are nobody's dates.
    private string CalendarOf(IEnumerable<Occurrence> dates) => AgendaCalendar.Of(
        dates.Where(date => date.Kind != OccurrenceKind.Retention), bureau.Value.Id, AgendaRules.Default, clock.GetUtcNow());

    private static async Task<int> SayWrongAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return CalledWrongly;
    }
}
