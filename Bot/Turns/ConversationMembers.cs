using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>Tells who is in a group chat or team, page by page as the channel gives it.</summary>
internal sealed class ConversationMembers(Connectors connectors, MachineClock clock)
{
    /// <summary>A channel that never ends is not asked for ever; Teams has at most 25,000 people in a team.</summary>
    private const int MostPages = 300;

    /// <summary>A person waits for the answer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <summary>Everybody as one page, or why the channel did not say.</summary>
    public async Task<MembersOutcome> ReadAllAsync(ConversationReference conversation, CancellationToken cancellationToken)
    {
        var members = new List<SentAccount>();
        string? next = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var outcome = await ReadPageAsync(conversation, next, cancellationToken);
            if (outcome is not MembersOutcome.Page page)
                return outcome;
            members.AddRange(page.Members);
            if (page.Continuation is null || page.Continuation == next)
                break;
            next = page.Continuation;
        }

        return new MembersOutcome.Page(members, null);
    }

    private async Task<MembersOutcome> ReadPageAsync(ConversationReference conversation, string? next, CancellationToken cancellationToken)
    {
        var connector = connectors.For(conversation);
        var outcome = await connector.GetMembersPageAsync(conversation, next, cancellationToken);
        if (outcome is not MembersOutcome.NotRead { Why: SendOutcome.Throttled { RetryAfter: { } wait } } || wait > LongestWait)
            return outcome;
        await Task.Delay(wait, clock.Time, cancellationToken);
        return await connector.GetMembersPageAsync(conversation, next, cancellationToken);
    }
}
