using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Wenming.Bot.Posts.Sending;

/// <summary>
/// Goes through the outbox's tickets and does what is due. It may run in several processes and die between any two lines: what is on the wire
/// is leased in the tables, and nothing is kept here.
/// </summary>
internal sealed partial class OutboxDispatcher(
    TicketGroups tickets, RecipientDispatch sends, EditDispatch edits, DispatchPasses passes, IOptions<PostOptions> options,
    ILogger<OutboxDispatcher> logger)
{
    /// <summary>One pass: corrections and recalls at any hour, as they disturb nobody; messages while people may be written to.</summary>
    /// <returns>How many copies something was done about.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var edited = await PassAsync(isEdit: true, cancellationToken);
        return edited + await PassAsync(isEdit: false, cancellationToken);
    }

    private async Task<int> PassAsync(bool isEdit, CancellationToken cancellationToken)
    {
        var plannedThrough = await passes.FindPlannedThroughAsync(cancellationToken);
        var waiting = Channel.CreateBounded<TicketGroup>(new BoundedChannelOptions(options.Value.Workers) { SingleWriter = true });
        var workers = Enumerable.Range(0, options.Value.Workers)
            .Select(_ => WorkAsync(waiting.Reader, plannedThrough, cancellationToken))
            .ToList();
        try
        {
            await FeedAsync(waiting.Writer, isEdit, plannedThrough, cancellationToken);
        }
        finally
        {
            waiting.Writer.Complete();
        }

        return (await Task.WhenAll(workers)).Sum();
    }

    private async Task FeedAsync(
        ChannelWriter<TicketGroup> waiting, bool isEdit, DateTimeOffset? plannedThrough, CancellationToken cancellationToken)
    {
        if (!isEdit && !(await passes.NowAsync(plannedThrough, cancellationToken)).Moment.IsOpen)
            return;
        await foreach (var group in tickets.AllAsync(isEdit, cancellationToken))
        {
            // Nothing can be done for anybody: the rest is read when something can.
            if (edits.IsPaused || (!isEdit && !(await passes.NowAsync(plannedThrough, cancellationToken)).Moment.IsOpen))
                return;
            await waiting.WriteAsync(group, cancellationToken);
        }
    }

    private async Task<int> WorkAsync(ChannelReader<TicketGroup> waiting, DateTimeOffset? plannedThrough, CancellationToken cancellationToken)
    {
        var done = 0;
        await foreach (var group in waiting.ReadAllAsync(cancellationToken))
        {
            try
            {
                var pass = await passes.NowAsync(plannedThrough, cancellationToken);
                if (group.IsEdit)
                    done += await edits.RunAsync(group, pass, cancellationToken);
                else if (pass.Moment.IsOpen)
                    done += await sends.RunAsync(group, pass, cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(fault, group.Tickets[0].Value.PostId);
            }
        }

        return done;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is owed to a recipient of post {PostId} could not be dispatched; the next pass tries again.")]
    private partial void LogFailed(Exception fault, string postId);
}
