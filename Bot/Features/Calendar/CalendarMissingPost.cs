using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Calendar;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Calendar;

/// <summary>Reminds the administrators that next year's calendar is not loaded; of several late reminders only the latest is said.</summary>
internal sealed class CalendarMissingPost(CalendarStore store, RosterReader roster) : IPost
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(OccurrenceKind.CalendarMissing)];

    public PostRules RulesOf(string kind) => new(IsReminder: true, CatchUp.LatestOnly);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await IsMissingAsync(post, cancellationToken))
            yield break;
        foreach (var person in await roster.EverybodyAsync(cancellationToken))
        {
            if (person.Is(Role.Administrator))
                yield return new Recipient.InOwnChat(person.Id);
        }
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person?.Is(Role.Administrator) is not true)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        return await IsMissingAsync(post, cancellationToken)
            ? new PostContent.Part(CalendarMissingItem.Of(MissingYear(post), reader.Language))
            : new PostContent.Nothing(SkipReason.NothingLeft);
    }

    private async Task<bool> IsMissingAsync(PlannedPost post, CancellationToken cancellationToken) =>
        (await store.FindAsync(cancellationToken)).StatusOf(MissingYear(post)) != CalendarStatus.Published;

    // It is said in the year before, whose quarters it belongs to.
    private static int MissingYear(PlannedPost post) => post.Occurrence!.Quarter.Year + 1;
}
