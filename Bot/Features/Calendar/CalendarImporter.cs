using System.Security.Cryptography;
using System.Text;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Calendar;

/// <summary>Reads a year, as JSON or as typed lines, and puts it in force: from the chat and the command line alike.</summary>
internal sealed class CalendarImporter(CalendarStore store, TimeProvider clock)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What the text says. Changes nothing.</summary>
    public static YearReading Read(string text)
    {
        var plain = text.TrimStart(ByteOrderMark);
        return (CalendarJson.IsMeantBy(plain) ? CalendarJson.Read(plain) : NoticeLines.Read(plain)).Check();
    }

    /// <summary>What has to be kept until it is confirmed.</summary>
    public async Task<PendingCalendar> PrepareAsync(string text, CalendarYear year, CancellationToken cancellationToken)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new PendingCalendar(text, version, await store.FindETagAsync(year.Year, cancellationToken));
    }

    /// <summary>Puts a previewed year in force.</summary>
    /// <returns>The year; <see langword="null"/> when somebody loaded that year after the preview.</returns>
    public async Task<CalendarYear?> ApplyAsync(PendingCalendar import, PersonId by, CancellationToken cancellationToken)
    {
        if (Read(import.Text) is not YearReading.Accepted { Year: var year })
            throw new InvalidOperationException($"The previewed calendar {import.Version} can no longer be read: import it again.");
        return await store.ReplaceAsync(year, import.BasedOnETag, by, clock.GetUtcNow(), cancellationToken) ? year : null;
    }
}
