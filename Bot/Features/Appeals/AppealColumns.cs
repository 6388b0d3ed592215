using Wenming.Domain.Appeals;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Appeals;

/// <summary>An appeal and its decision as columns.</summary>
internal static class AppealColumns
{
    public static void Write(RowProperties columns, Appeal? appeal)
    {
        columns.Set("AppealReason", appeal?.Reason);
        columns.Set("AppealedBy", appeal?.By.Value);
        columns.Set("AppealedAt", appeal?.At);
        columns.Set("AppealUpheld", appeal?.Decision?.IsUpheld);
        columns.Set("DecisionReason", appeal?.Decision?.Reason);
        columns.Set("DecidedBy", appeal?.Decision?.By.Value);
        columns.Set("DecidedAt", appeal?.Decision?.At);
    }

    public static Appeal? Read(RowProperties columns)
    {
        if (columns.Text("AppealReason") is not { } reason)
            return null;
        var decision = columns.Truth("AppealUpheld") is { } isUpheld
            ? new AppealDecision(isUpheld, columns.Text("DecisionReason")!, new PersonId(columns.Text("DecidedBy")!), columns.Instant("DecidedAt")!.Value)
            : null;
        return new Appeal(reason, new PersonId(columns.Text("AppealedBy")!), columns.Instant("AppealedAt")!.Value) { Decision = decision };
    }
}
