using System.Buffers;
using System.Globalization;

namespace Wenming.Tables;

/// <summary>
/// What no backend accepts, checked before anything is queued or sent. The limits are those of Azure Tables
/// (<see href="https://learn.microsoft.com/en-us/rest/api/storageservices/understanding-the-table-service-data-model"/>).
/// </summary>
internal static class RequestRules
{
    public const int MaxOperations = 100;
    public const int MaxKeyLength = 1024;
    public const int MaxBatchBytes = 4 * 1024 * 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [
            '/', '\\', '#', '?',
            .. Enumerable.Range(0, 0x20).Select(code => (char)code),
            .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        ]);

    /// <exception cref="ArgumentException">Not 3 to 63 letters and digits beginning with a letter, or the reserved "tables".</exception>
    public static void CheckTableName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is < 3 or > 63 || !char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
            throw Refused($"'{name}' is not a table name: use 3 to 63 letters and digits, beginning with a letter.");
        if (name.Equals("tables", StringComparison.OrdinalIgnoreCase))
            throw Refused($"'{name}' is reserved by Azure Tables: choose another table name.");
    }

    /// <exception cref="ArgumentException">No row can have this key.</exception>
    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(partitionKey, "partition key");
        CheckKey(rowKey, "row key");
    }

    /// <exception cref="ArgumentException">No row can have the partition key or a bound of the range.</exception>
    public static void CheckRange(RowRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        CheckKey(range.PartitionKey, "partition key");
        CheckText(range.From ?? "", "The range's first key");
        CheckText(range.To ?? "", "The range's end");
    }

    /// <summary>Checks a whole commit and returns its size in bytes as Azure counts it.</summary>
    /// <exception cref="ArgumentException">The commit breaks a rule; the message says which, and where.</exception>
    public static int CheckCommit(string partitionKey, IReadOnlyList<RowOperation> operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        CheckKey(partitionKey, "partition key");
        if (operations.Count is 0 or > MaxOperations)
            throw Refused($"A commit has 1 to {MaxOperations} operations; this one for partition '{partitionKey}' has {operations.Count}.");
        var bytes = 0;
        for (var i = 0; i < operations.Count; i++)
        {
            CheckNotTwice(partitionKey, operations, i);
            bytes += CheckOperation(partitionKey, operations[i]);
        }

        return bytes <= MaxBatchBytes
            ? bytes
            : throw Refused($"The commit for partition '{partitionKey}' has {bytes} bytes; {MaxBatchBytes} are allowed: make two of it.");
    }

    private static void CheckNotTwice(string partitionKey, IReadOnlyList<RowOperation> operations, int index)
    {
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (operations[earlier].RowKey == operations[index].RowKey)
                throw Refused(
                    $"Operations {earlier} and {index} of the commit are both for row '{partitionKey}', '{operations[index].RowKey}': "
                    + "make one of them.");
        }
    }

    private static int CheckOperation(string partitionKey, RowOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        CheckKey(operation.RowKey, "row key");
        return operation switch
        {
            RowOperation.Insert insert => RowRules.Check(partitionKey, insert.Key, insert.Properties),
            RowOperation.Upsert upsert => RowRules.Check(partitionKey, upsert.Key, upsert.Properties),
            RowOperation.Replace replace => CheckETag(replace.ETag) + RowRules.Check(partitionKey, replace.Key, replace.Properties),
            RowOperation.Delete delete => CheckETag(delete.ETag) + RowRules.SizeOfKeys(partitionKey, delete.Key),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static int CheckETag(string etag)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return 0;
    }

    private static void CheckKey(string key, string what)
    {
        ArgumentNullException.ThrowIfNull(key, what);
        if (key.Length > MaxKeyLength)
            throw Refused($"The {what} '{key[..32]}…' has {key.Length} characters; {MaxKeyLength} are allowed.");
        var at = key.AsSpan().IndexOfAny(Forbidden);
        if (at >= 0)
            throw Refused(
                $"The {what} has the character {CodeOf(key[at])} at {at}, which Azure Tables forbids in keys: build it with TableKey.Of.");
        CheckText(key, "The " + what);
    }

    /// <summary>Half of a surrogate pair has no UTF-8: it would come back as another character, so it is refused.</summary>
    internal static void CheckText(string text, string what)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsSurrogatePair(text, at))
                throw Refused($"{what} has half of a surrogate pair ({CodeOf(text[at])}) at {at}, which no store can keep: remove it.");
            at++;
        }
    }

    internal static ArgumentException Refused(string message) => new(message);

    private static string CodeOf(char sign) => "U+" + ((int)sign).ToString("X4", CultureInfo.InvariantCulture);
}
