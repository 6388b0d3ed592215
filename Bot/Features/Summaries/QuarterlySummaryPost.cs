using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// The quarterly summary on the day of bulletin or meeting (rules.md 4.4): each section's people get its own result, leaders and office the whole
/// bureau, group chats and channels the public part.
/// </summary>
internal sealed class QuarterlySummaryPost(
    SummaryView view, WindowStore windows, RosterReader roster, ConversationReferences conversations, TimeProvider clock) : IPost
{
    // Of two quarters that are owed after a long pause the older is history.
    private static readonly PostRules Rules = new(IsReminder: false, CatchUp.LatestOnly);

    public IReadOnlyList<string> Kinds { get; } = [nameof(OccurrenceKind.QuarterlySummary)];

    public PostRules RulesOf(string kind) => Rules;

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in (await roster.EverybodyAsync(cancellationToken)).Where(SummaryView.IsFor))
            yield return new Recipient.InOwnChat(person.Id);
        await foreach (var (key, chat) in conversations.GroupsAsync(cancellationToken))
        {
            if (chat.RemovedAt is null)
                yield return new Recipient.InGroup(key);
        }
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        var window = await WindowAsync(post, cancellationToken);
        var host = new SummaryHost(reader.ChannelId, reader.Language, reader.Now);
        var card = reader switch
        {
            { To: Recipient.InGroup } => await view.PublicAsync(window, host, cancellationToken),
            { Caller.Person: { } person } => await view.OfAsync(person, window, host, cancellationToken),
            _ => null,
        };
        return card is null ? new PostContent.Nothing(SkipReason.LeftAudience) : new PostContent.Whole(card);
    }

    private async Task<SelfCheckWindow> WindowAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (post.Occurrence is not { } occurrence)
            throw new InvalidOperationException($"The summary '{post.Id}' belongs to no entry of the agenda, so its quarter is not known.");
        return (await windows.AtAsync(clock.GetUtcNow(), cancellationToken)).Of(occurrence.Quarter);
    }
}
