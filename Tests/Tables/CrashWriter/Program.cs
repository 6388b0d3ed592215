using System.Globalization;
using Wenming.Tables;
using Wenming.Tables.Sqlite;

// Commits batches until it is killed, and prints each one that was acknowledged: the writer's number, the batch's, and a full stop.
// The rows of a batch are all or none there: five new ones, and one that says which batch was the last.
const int Writers = 4;
var (file, run) = (args[0], args[1]);

await using var store = new SqliteTableStore($"Data Source={file}", TimeProvider.System);
var table = await store.OpenAsync("Crash", CancellationToken.None);
await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer)));

async Task WriteAsync(int writer)
{
    var partition = TableKey.Of("crash", run, writer.ToString(CultureInfo.InvariantCulture));
    for (long batch = 0; ; batch++)
    {
        var rows = Enumerable.Range(0, 5).Select(row => new RowOperation.Insert(
            string.Create(CultureInfo.InvariantCulture, $"batch|{batch:D8}|{row}"),
            new RowProperties { ["Batch"] = batch, ["Row"] = row }));
        var last = new RowOperation.Upsert("last", new RowProperties { ["Batch"] = batch });
        if (await table.CommitAsync(partition, [.. rows, last], CancellationToken.None) is not CommitOutcome.Committed)
            throw new InvalidOperationException($"Batch {batch} of partition '{partition}' met a conflict, though nobody else writes.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{writer} {batch}."));
    }
}
