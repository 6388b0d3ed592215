using Wenming.Domain.SelfChecks;
using Wenming.Tables;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>A section's record as columns; the same in the sheet's row and in the standings.</summary>
internal static class RecordColumns
{
    public static void Write(RowProperties columns, SelfCheckRecord record)
    {
        columns.Set("DraftStartedAt", record.DraftStartedAt);
        columns.Set("FirstSubmittedAt", record.FirstSubmittedAt);
        columns.Set("LastSubmittedAt", record.LastSubmittedAt);
        columns.Set("ReopenedAt", record.ReopenedAt);
        columns.Set("ReopenReason", record.ReopenReason);
        columns.Set("ExcusedAt", record.ExcusedAt);
        columns.Set("ExcuseReason", record.ExcuseReason);
        columns.Set("IsNotRequired", record.IsNotRequired ? true : null);
    }

    public static SelfCheckRecord Read(RowProperties columns) => new()
    {
        DraftStartedAt = columns.Instant("DraftStartedAt"),
        FirstSubmittedAt = columns.Instant("FirstSubmittedAt"),
        LastSubmittedAt = columns.Instant("LastSubmittedAt"),
        ReopenedAt = columns.Instant("ReopenedAt"),
        ReopenReason = columns.Text("ReopenReason"),
        ExcusedAt = columns.Instant("ExcusedAt"),
        ExcuseReason = columns.Text("ExcuseReason"),
        IsNotRequired = columns.Truth("IsNotRequired") ?? false,
    };
}
