using Wenming.Bot.Posts.Planning;
using Wenming.Bot.Posts.Sending;

namespace Wenming.Bot.Posts;

/// <summary>One round: plan what is owed, then dispatch until nothing is due now.</summary>
internal sealed class PostRound(PostPlanner planner, OutboxDispatcher dispatcher)
{
    /// <summary>Runs the round.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await planner.RunAsync(cancellationToken);
        while (await dispatcher.RunAsync(cancellationToken) > 0)
        {
            // What one pass settled may have made room for more.
        }
    }
}
