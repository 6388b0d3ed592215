using Wenming.Bot.Features.Audit;
using Wenming.Cards.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Flags;

/// <summary>历史 红旗: the history of a quarter's flag.</summary>
internal sealed class FlagHistory(FlagStore store) : IAuditedObject
{
    public Text Word => FlagTexts.Name;

    public AuditScope Scope => AuditScope.Bureau;

    public IReadOnlyDictionary<string, Text> Actions => FlagTexts.Actions;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken) =>
        await store.FindAsync(query.Quarter, cancellationToken) is null ? null : await store.HistoryAsync(query.Quarter, cancellationToken);
}
