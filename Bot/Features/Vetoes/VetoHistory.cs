using Wenming.Bot.Features.Audit;
using Wenming.Cards.Audit;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Audit;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>
/// 历史 否决 科室 1. Who reported stays with the office and the leaders of other sections: of the own section they, its head and its liaison read
/// when what was done, not by whom. Everybody else reads the own actions.
/// </summary>
internal sealed class VetoHistory(VetoStore store, VetoQuarter quarters) : IAuditedObject
{
    public Text Word => AuditTexts.Veto;

    public AuditScope Scope => AuditScope.Numbered;

    public IReadOnlyDictionary<string, Text> Actions => VetoTexts.Actions;

    public AuditSight SightOf(AuditQuery query)
    {
        var isOwn = query.Section is { } section && query.Reader.Section == section;
        if (query.Reader.MaySeeAllSections)
            return isOwn ? AuditSight.Metadata : AuditSight.All;
        return isOwn && query.Reader.MaySignFor(query.Section!.Value) ? AuditSight.Metadata : AuditSight.OwnActions;
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
