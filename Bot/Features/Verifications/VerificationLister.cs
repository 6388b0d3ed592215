using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Verifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Lists the sections with where their verification stands: what can be done first.</summary>
internal sealed class VerificationLister(VerificationStore store, SelfCheckStore checks, RosterReader roster)
{
    /// <summary>The list; a leader reads it, an inspector presses it.</summary>
    public async Task<Reply> ListAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        List<VerificationListRow> rows = [];
        foreach (var section in await roster.SectionsAsync(cancellationToken))
            rows.Add(await RowAsync(turn, window, section.Id, cancellationToken));
        var ordered = rows.OrderBy(row => row.IsOwn).ThenBy(row => Order(row.State)).ThenBy(row => row.Section.Value, StringComparer.Ordinal);
        return Reply.Of(VerificationListCard.Build(
            window, [.. ordered], turn.Caller.Person?.Is(Role.Inspector) ?? false, turn.Caller.Language));
    }

    private static int Order(VerificationState state) => state switch
    {
        VerificationState.UnderWay => 0,
        VerificationState.Waiting => 1,
        VerificationState.GivenBack => 2,
        VerificationState.NotSubmitted => 3,
        _ => 4,
    };

    private async Task<VerificationListRow> RowAsync(Turn turn, SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var (record, _) = await checks.LoadRecordAsync(window.Quarter, section, cancellationToken);
        var stored = record.LastSubmittedAt is null ? null : await store.FindAsync(window.Quarter, section, cancellationToken);
        var verification = stored?.Verification.DeclaredAt == record.LastSubmittedAt ? stored?.Verification : null;
        var state = (record, verification) switch
        {
            ({ LastSubmittedAt: null }, _) => VerificationState.NotSubmitted,
            _ when record.StatusAt(window, turn.Now) == SelfCheckStatus.Reopened => VerificationState.GivenBack,
            (_, { IsConcluded: true }) => VerificationState.Done,
            (_, { Waiver: not null }) => VerificationState.Waived,
            (_, { Findings.Count: > 0 }) => VerificationState.UnderWay,
            _ => VerificationState.Waiting,
        };
        var drawn = verification?.Draw.Questions.Count ?? 0;
        return new VerificationListRow(section, state, drawn - (verification?.Open.Count ?? 0), drawn, turn.Caller.Person?.Section == section);
    }
}
