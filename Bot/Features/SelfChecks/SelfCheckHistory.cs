using Wenming.Bot.Features.Audit;
using Wenming.Cards.Audit;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>历史 自检 科室: submitted, given back, excused.</summary>
internal sealed class SelfCheckHistory(SelfCheckStore store) : IAuditedObject
{
    public Text Word => AuditTexts.SelfCheck;

    public AuditScope Scope => AuditScope.Section;

    public IReadOnlyDictionary<string, Text> Actions => AuditTexts.SelfCheckActions;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken) =>
        await store.AuditAsync(query.Quarter, query.Section!.Value, cancellationToken);
}
