using Wenming.Bot.Features.Roster;
using Wenming.Cards.Roster;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Hosting.CommandLine;

/// <summary><c>import roster people.csv [--yes]</c>: prints what the file would change, and imports it when told to.</summary>
internal sealed class ImportRosterJob(RosterImporter importer, TimeProvider clock) : ICommandLineJob
{
    private const string Confirmation = "--yes";
    private const int Done = 0;
    private const int Refused = 1;
    private const int CalledWrongly = 2;

    private static readonly PersonId Operator = new("operator");

    public string Words => "import roster";

    public string Usage => "import roster people.csv [--yes]    shows what the file changes; with --yes imports it";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var files = arguments.Where(argument => argument != Confirmation).ToList();
        if (files is not [var file])
            return await SayAsync(CalledWrongly, "Name one CSV file: " + Usage);
        if (!File.Exists(file))
            return await SayAsync(Refused, $"There is no file '{file}'. Nothing was imported.");
        switch (await importer.PreviewAsync(await File.ReadAllBytesAsync(file, cancellationToken), clock.GetUtcNow(), cancellationToken))
        {
            case ImportReading.Refused { Errors: var errors }:
                foreach (var error in errors)
                    await Console.Error.WriteLineAsync(TerminalText.Of(RosterErrorWords.Of(error, Language.English)));
                return await SayAsync(Refused, RosterTexts.ImportRefused.In(Language.English, errors.Count));
            case ImportReading.Ready ready:
                await PrintAsync(ready.Preview);
                return arguments.Contains(Confirmation)
                    ? await ApplyAsync(ready, cancellationToken)
                    : await SayAsync(Done, "Nothing was imported yet. Call again with --yes to import.");
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<int> ApplyAsync(ImportReading.Ready ready, CancellationToken cancellationToken)
    {
        if (await importer.ApplyAsync(ready.Import, Operator, cancellationToken) is not { } content)
            return await SayAsync(Refused, RosterTexts.Overtaken.In(Language.English));
        return await SayAsync(Done, RosterTexts.Imported.In(Language.English, content.Sections.Count, content.People.Count));
    }

    private static async Task PrintAsync(RosterPreview preview)
    {
        await Console.Out.WriteLineAsync(RosterTexts.PreviewCounts.In(Language.English, preview.SectionsAfter, preview.PeopleAfter));
        foreach (var line in ImportPreviewCard.Lines(preview, Language.English))
            await Console.Out.WriteLineAsync("  " + TerminalText.Of(line));
    }

    private static async Task<int> SayAsync(int code, string sentence)
    {
        await (code == Done ? Console.Out : Console.Error).WriteLineAsync(sentence);
        return code;
    }
}
