using Wenming.Bot.Posts;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Agenda;

/// <summary>
/// What the agenda owes: every occurrence after the watermark whose hour has come and for which a feature speaks. At the first start ever nothing
/// of the past is owed. One that could not be planned stays owed and does not hold the later ones back.
/// </summary>
internal sealed class AgendaSource(AgendaReader agenda, WatermarkStore store, PostKinds kinds, TimeProvider clock) : IPostSource
{
    /// <summary>
    /// A watermark that nothing moves is moved this often, so that a feature that is added later does not speak of what was long ago.
    /// </summary>
    private static readonly TimeSpan RestsFor = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(cancellationToken) is not { } mark)
        {
            await store.BeginAsync(now, cancellationToken);
            return [];
        }

        var owed = await OwedAsync(mark, now, cancellationToken);
        if (owed.Count == 0 && now - mark.Through > RestsFor)
            await store.MoveAsync(mark, now, cancellationToken);
        return owed;
    }

    /// <inheritdoc/>
    public async Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        await store.AddAsync(post.Id, post.DueAt, cancellationToken);
        if (await store.FindAsync(cancellationToken) is not { } mark)
            return;
        var open = await OwedAsync(mark, post.DueAt, cancellationToken);
        var through = open.Count == 0 ? post.DueAt : open[0].DueAt - TimeSpan.FromTicks(1);
        if (through > mark.Through)
            await store.MoveAsync(mark, through, cancellationToken);
    }

    private async Task<IReadOnlyList<PlannedPost>> OwedAsync(Watermark mark, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (until <= mark.Through)
            return [];
        var occurrences = await agenda.BetweenAsync(BeijingTime.DateOf(mark.Through), BeijingTime.DateOf(until), clock.GetUtcNow(), cancellationToken);
        return
        [
            .. occurrences
                .Where(occurrence => mark.Through < occurrence.DueAt && occurrence.DueAt <= until)
                .Where(occurrence => occurrence.IsPost && kinds.Find(occurrence.Kind.ToString()) is not null)
                .Where(occurrence => !mark.Planned.ContainsKey(occurrence.Id))
                .Select(PostOf),
        ];
    }

    private static PlannedPost PostOf(Occurrence occurrence) =>
        new(occurrence.Id, occurrence.Kind.ToString(), occurrence.DueAt) { Occurrence = occurrence };
}
