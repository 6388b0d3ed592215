using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Bot.Posts.Rows;

/// <summary>One row a post, and up to which instant everything owed is planned.</summary>
internal sealed class PostIndex(ITableStore store, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Posts";

    private static readonly string ThroughKey = TableKey.Of("through");

    private string Partition => TableKey.Of(bureau.Value.Id, "posts");

    /// <summary>The post, or <see langword="null"/> when its planning has not begun.</summary>
    public async Task<Stored<PostRecord>?> FindAsync(string postId, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return await table.GetAsync(Partition, Key(postId), cancellationToken) is { } row ? PostRow.Read(row) : null;
    }

    /// <summary>Every post.</summary>
    public async IAsyncEnumerable<Stored<PostRecord>> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        await foreach (var row in table.EnumerateAsync(RowRange.Prefix(Partition, TableKey.Of("post", "")), cancellationToken))
            yield return PostRow.Read(row);
    }

    /// <summary>Adds a post; <see langword="false"/> when it is there already.</summary>
    public async Task<bool> InsertAsync(PostRecord record, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return await table.CommitAsync(
            Partition, [new RowOperation.Insert(Key(record.Post.Id), PostRow.Write(record))], cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>Changes a post as it stands now; <paramref name="change"/> gives <see langword="null"/> where nothing is to be changed.</summary>
    /// <exception cref="InvalidOperationException">There is no such post, or others keep writing it.</exception>
    public async Task<PostRecord> ChangeAsync(string postId, Func<PostRecord, PostRecord?> change, CancellationToken cancellationToken)
    {
        const int Attempts = 10;
        var table = await OpenAsync(cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await FindAsync(postId, cancellationToken)
                ?? throw new InvalidOperationException($"There is no post '{postId}' to change; it must be planned first.");
            if (change(stored.Value) is not { } changed)
                return stored.Value;
            RowOperation write = new RowOperation.Replace(Key(postId), stored.ETag, PostRow.Write(changed));
            if (await table.CommitAsync(Partition, [write], cancellationToken) is CommitOutcome.Committed)
                return changed;
        }

        throw new InvalidOperationException($"The post '{postId}' could not be written: others kept writing it. The next round tries again.");
    }

    /// <summary>Removes a post's row; its deliveries must be gone.</summary>
    public async Task RemoveAsync(Stored<PostRecord> post, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Delete(Key(post.Value.Post.Id), post.ETag)], cancellationToken);
    }

    /// <summary>The instant (UTC) up to which everything owed is in the outbox; <see langword="null"/> before the first round.</summary>
    public async Task<DateTimeOffset?> FindPlannedThroughAsync(CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        return (await table.GetAsync(Partition, ThroughKey, cancellationToken))?.Properties.Instant("PlannedThrough");
    }

    /// <summary>Everything owed up to this instant is in the outbox. Of two rounds that end together the last word may be the earlier
    /// instant; the next round mends it.</summary>
    public async Task SetPlannedThroughAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(cancellationToken);
        RowOperation write = new RowOperation.Upsert(ThroughKey, new RowProperties { ["PlannedThrough"] = instant });
        await table.CommitAsync(Partition, [write], cancellationToken);
    }

    private static string Key(string postId) => TableKey.Of("post", postId);

    private Task<ITable> OpenAsync(CancellationToken cancellationToken) => store.OpenAsync(TableName, cancellationToken);
}
