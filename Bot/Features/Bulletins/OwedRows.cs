using System.Globalization;
using Wenming.Bot.Posts;
using Wenming.Domain.Bulletins;
using Wenming.Tables;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>
/// What is owed to readers, as rows: written in the commit of the decision, gone when it is planned. Each wording has its own, in order, as the planner
/// may be in the middle of an earlier one.
/// </summary>
internal static class OwedRows
{
    /// <summary>What the keys begin with.</summary>
    public static string Prefix { get; } = TableKey.Of("owed", "");

    /// <summary>The key of a wording's row.</summary>
    public static string Key(BulletinId id, long revision) => TableKey.Of("owed", id.Key, revision.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The rows that a step adds.</summary>
    public static IEnumerable<RowOperation> Between(Bulletin before, Bulletin next)
    {
        if (next.Wordings > before.Wordings)
            yield return Insert(next, next.Wordings, next.Wordings == 1 ? PostAction.Send : PostAction.Correct, next.Current!.DueAt!.Value);
        if (before.Recall is null && next.Recall is { At: var at })
            yield return Insert(next, next.Wordings + 1, PostAction.Recall, at);
    }

    /// <summary>The row's meaning.</summary>
    public static OwedWording Read(Row row)
    {
        var key = TableKey.Parts(row.RowKey);
        BulletinId.TryRead(key[1], 0, out var id);
        return new OwedWording(
            id,
            long.Parse(key[2], CultureInfo.InvariantCulture),
            Enum.Parse<PostAction>(row.Properties.Text("Action")!),
            row.Properties.Instant("DueAt")!.Value)
        { IsSummary = row.Properties.Truth("IsSummary") ?? false };
    }

    private static RowOperation.Insert Insert(Bulletin bulletin, long revision, PostAction action, DateTimeOffset dueAt) => new(
        Key(bulletin.Id, revision),
        new RowProperties { ["Action"] = action.ToString(), ["DueAt"] = dueAt, ["IsSummary"] = bulletin.Quarter is null ? null : true });
}
