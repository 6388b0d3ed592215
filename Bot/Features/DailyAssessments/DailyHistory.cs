using Wenming.Bot.Features.Audit;
using Wenming.Cards.DailyAssessments;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>历史 日常 科室 3: in the quarter that was named, else this quarter's entry, else the one of the quarter before.</summary>
internal sealed class DailyHistory(DailyStore store) : IAuditedObject
{
    public Text Word => DailyTexts.DailyName;

    public AuditScope Scope => AuditScope.Numbered;

    public IReadOnlyDictionary<string, Text> Actions => DailyActions.Words;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        var current = Quarter.Of(BeijingTime.DateOf(query.Now));
        foreach (var quarter in query.IsQuarterNamed ? [query.Quarter] : new[] { current, current.Previous })
        {
            var history = await store.HistoryAsync(quarter, query.Section!.Value, query.Number!.Value, cancellationToken);
            if (history.Entries.Count > 0)
                return history;
        }

        return null;
    }
}
