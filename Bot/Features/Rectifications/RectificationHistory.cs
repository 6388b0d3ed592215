using Wenming.Bot.Features.Audit;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>历史 整改 科室 编号.</summary>
internal sealed class RectificationHistory(RectificationStore store) : IAuditedObject
{
    public Text Word => RectificationTexts.RectificationName;

    public AuditScope Scope => AuditScope.Numbered;

    public IReadOnlyDictionary<string, Text> Actions => RectificationTexts.Actions;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken) =>
        await store.HistoryAsync(query.Section!.Value, query.Number!.Value, cancellationToken);
}
