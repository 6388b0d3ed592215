using Wenming.Cards.Audit;
using Wenming.Domain.Audit;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Audit;

/// <summary>历史 排名: which results leaders and the office looked at in the last days.</summary>
internal sealed class ViewHistory(ViewLog views) : IAuditedObject
{
    private const int Days = 7;

    public Text Word => AuditTexts.Standings;

    public AuditScope Scope => AuditScope.Bureau;

    public IReadOnlyDictionary<string, Text> Actions => AuditTexts.ViewActions;

    public async Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        List<AuditEntry> entries = [];
        AuditBreak? broken = null;
        for (var day = BeijingTime.DateOf(query.Now).AddDays(1 - Days); day <= BeijingTime.DateOf(query.Now); day = day.AddDays(1))
        {
            var history = await views.OfAsync(day, cancellationToken);
            entries.AddRange(history.Entries);
            broken ??= history.Break;
        }

        return new AuditHistory(entries, broken);
    }
}
