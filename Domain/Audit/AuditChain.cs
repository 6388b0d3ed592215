using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Audit;

/// <summary>
/// The history of one object as a chain of hashes: each line holds the hash of the one before, so that a line that is changed, exchanged or taken
/// out of the middle is found.
/// </summary>
public static class AuditChain
{
    /// <summary>The line that follows another one, or the first.</summary>
    /// <param name="last">The last line; <see langword="null"/> when there is none.</param>
    /// <param name="subject">The object.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who; <see langword="null"/> for the bot.</param>
    /// <param name="action">What was done.</param>
    /// <param name="details">What changed, in short.</param>
    public static AuditEntry Next(AuditEntry? last, string subject, DateTimeOffset at, PersonId? by, string action, string details = "")
    {
        ArgumentNullException.ThrowIfNull(subject);
        var entry = new AuditEntry
        {
            Subject = subject,
            Number = (last?.Number ?? 0) + 1,
            At = at,
            By = by,
            Action = action,
            Details = details,
            Previous = last?.Hash ?? "",
            Hash = "",
        };
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>The SHA-256 of everything that a line says, with the length before each part, so that no two lines can be read alike.</summary>
    public static string HashOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = new StringBuilder();
        foreach (var part in (string[])[
            entry.Subject,
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            entry.By?.Value ?? "",
            entry.Action,
            entry.Details,
            entry.Previous])
            text.Append(part.Length).Append(':').Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The first place where a history is not what it was; <see langword="null"/> when it is whole.</summary>
    /// <param name="entries">The lines of one object, in order.</param>
    /// <param name="lastNumber">The number that the object says its last line has, so that lines cut off at the end are missed.</param>
    public static AuditBreak? FirstBreak(IEnumerable<AuditEntry> entries, long lastNumber)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (number, previous) = (0L, "");
        foreach (var entry in entries)
        {
            number++;
            if (entry.Number != number)
                return new AuditBreak(number, AuditBreakKind.Missing);
            if (entry.Previous != previous)
                return new AuditBreak(number, AuditBreakKind.Unlinked);
            if (entry.Hash != HashOf(entry))
                return new AuditBreak(number, AuditBreakKind.Changed);
            previous = entry.Hash;
        }

        return number < lastNumber ? new AuditBreak(number + 1, AuditBreakKind.Missing) : null;
    }
}
