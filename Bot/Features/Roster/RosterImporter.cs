using System.Security.Cryptography;
using System.Text;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>Reads a roster file, says what it would change, and makes it the roster in force: from the chat, the command line and the demo bureau alike.</summary>
internal sealed class RosterImporter(RosterStore roster, RosterReader reader)
{
    private const int SeedLength = 8;

    /// <summary>Compares a file with the roster in force. Changes nothing.</summary>
    public Task<ImportReading> PreviewAsync(byte[] file, DateTimeOffset now, CancellationToken cancellationToken) =>
        PreviewAsync(RosterCsv.Read(file), () => Encoding.UTF8.GetString(file), now, cancellationToken);

    /// <summary>Compares a pasted file with the roster in force. Changes nothing.</summary>
    public Task<ImportReading> PreviewAsync(string csv, DateTimeOffset now, CancellationToken cancellationToken) =>
        PreviewAsync(RosterCsv.Read(csv), () => csv, now, cancellationToken);

    /// <summary>Makes a previewed file the roster in force, unless the roster changed after the preview.</summary>
    /// <returns>The roster in force when it is this file now, also when it was already; else <see langword="null"/>.</returns>
    public async Task<RosterContent?> ApplyAsync(PendingImport import, PersonId by, CancellationToken cancellationToken)
    {
        if (RosterCsv.Read(import.Csv) is not RosterReading.Accepted { Content: var content })
            throw new InvalidOperationException($"The previewed roster {import.Version} can no longer be read: import the file again.");
        if (await roster.ReplaceAsync(content, import.Version, import.BasedOnAt, import.BasedOnETag, by, cancellationToken))
            return content;
        return (await roster.FindAsync(cancellationToken))?.Version == import.Version ? content : null;
    }

    private async Task<ImportReading> PreviewAsync(
        RosterReading reading, Func<string> text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (reading is RosterReading.Refused refused)
            return new ImportReading.Refused(refused.Errors);
        var content = ((RosterReading.Accepted)reading).Content;
        var (snapshot, etag) = await roster.FindWithETagAsync(cancellationToken);
        var current = snapshot is null
            ? null
            : new RosterContent(snapshot.Content.Sections, await reader.EverybodyAsync(cancellationToken));
        var csv = text();
        var import = new PendingImport(csv, RosterStore.VersionOf(now, Seed(csv)), now, etag);
        return new ImportReading.Ready(RosterPreview.Between(current, content), content, import);
    }

    private static string Seed(string csv) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv)))[..SeedLength];
}
