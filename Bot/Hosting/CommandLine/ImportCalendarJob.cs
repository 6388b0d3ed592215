using System.Diagnostics;
using System.Text;
using Wenming.Bot.Features.Calendar;
using Wenming.Cards.Calendar;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Hosting.CommandLine;

/// <summary><c>import calendar file.json [--yes]</c>: prints what a year's calendar says, and puts it in force when told to.</summary>
internal sealed class ImportCalendarJob(CalendarImporter importer, CalendarStore store) : ICommandLineJob
{
    private const string Confirmation = "--yes";
    private const int Done = 0;
    private const int Refused = 1;
    private const int CalledWrongly = 2;

    private static readonly PersonId Operator = new("operator");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Words => "import calendar";

    public string Usage => "import calendar 2027.json [--yes]    shows what a year's working-day calendar says; with --yes puts it in force";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var files = arguments.Where(argument => argument != Confirmation).ToList();
        if (files is not [var file])
            return await SayAsync(CalledWrongly, "Name one file, JSON or typed lines: " + Usage);
        if (!File.Exists(file))
            return await SayAsync(Refused, $"There is no file '{file}'. Nothing was imported.");
        if (await ReadAsync(file, cancellationToken) is not { } text)
            return await SayAsync(Refused, $"The file '{file}' is not UTF-8: save it as UTF-8. Nothing was imported.");
        switch (CalendarImporter.Read(text))
        {
            case YearReading.Refused { Errors: var errors }:
                foreach (var error in errors)
                    await Console.Error.WriteLineAsync(TerminalText.Of(CalendarErrorWords.Of(error, Language.English)));
                return await SayAsync(Refused, CalendarTexts.Refused.In(Language.English, errors.Count));
            case YearReading.Accepted { Year: var year }:
                await PrintAsync(year, cancellationToken);
                return arguments.Contains(Confirmation)
                    ? await ApplyAsync(text, year, cancellationToken)
                    : await SayAsync(Done, "Nothing was imported yet. Call again with --yes to import.");
            default:
                throw new UnreachableException();
        }
    }

    private async Task<int> ApplyAsync(string text, CalendarYear year, CancellationToken cancellationToken)
    {
        var import = await importer.PrepareAsync(text, year, cancellationToken);
        return await importer.ApplyAsync(import, Operator, cancellationToken) is { } loaded
            ? await SayAsync(Done, CalendarTexts.Imported.In(Language.English, loaded.Year, WorkdayCounts.Of(loaded).Year))
            : await SayAsync(Refused, CalendarTexts.Overtaken.In(Language.English));
    }

    private async Task PrintAsync(CalendarYear year, CancellationToken cancellationToken)
    {
        var known = (await store.YearsAsync(cancellationToken)).FirstOrDefault(other => other.Year.Year == year.Year)?.Year;
        foreach (var line in CalendarPreviewCard.Lines(year, known, Language.English).Concat(CalendarPreviewCard.Warnings(year, Language.English)))
            await Console.Out.WriteLineAsync(TerminalText.Of(line));
    }

    private static async Task<string?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return Utf8.GetString(await File.ReadAllBytesAsync(file, cancellationToken));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static async Task<int> SayAsync(int code, string sentence)
    {
        await (code == Done ? Console.Out : Console.Error).WriteLineAsync(sentence);
        return code;
    }
}
