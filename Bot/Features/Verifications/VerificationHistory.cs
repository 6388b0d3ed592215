using Wenming.Bot.Features.Audit;
using Wenming.Cards.Audit;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>历史 复核 科室.</summary>
internal sealed class VerificationHistory(VerificationStore store) : IAuditedObject
{
    public Text Word => AuditTexts.Verification;

    public AuditScope Scope => AuditScope.Section;

    public IReadOnlyDictionary<string, Text> Actions => AuditTexts.VerificationActions;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken) =>
        await store.HistoryAsync(query.Quarter, query.Section!.Value, cancellationToken);
}
