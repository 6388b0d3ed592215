using Wenming.Bot.Features.Audit;
using Wenming.Cards.Audit;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Audit;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>
/// 历史 否决 科室 1. Who reported stays with the office and the leaders: heads read what they did themselves. Administrators see that there is one, no more.
/// </summary>
internal sealed class VetoHistory(VetoStore store, VetoQuarter quarters) : IAuditedObject
{
    public Text Word => AuditTexts.Veto;

    public AuditScope Scope => AuditScope.Numbered;

    public IReadOnlyDictionary<string, Text> Actions => VetoTexts.Actions;

    public AuditSight SightOf(AuditQuery query)
    {
        if (query.Reader.MaySeeAllSections)
            return AuditSight.All;
        return query.Section is { } own && query.Reader.MaySignFor(own) ? AuditSight.Metadata : AuditSight.OwnActions;
    }

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        var quarter = query.IsQuarterNamed ? query.Quarter : await quarters.CurrentAsync(query.Now, cancellationToken);
        var (section, number) = (query.Section!.Value, query.Number!.Value);
        var book = await store.LoadAsync(quarter, section, cancellationToken);
        return book.Find(number) is { } stored && VetoRights.MaySee(query.Reader, stored.Veto)
            ? await store.HistoryAsync(quarter, section, number, cancellationToken)
            : null;
    }
}
