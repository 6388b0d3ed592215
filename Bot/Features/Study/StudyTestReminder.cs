using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Study;
using Wenming.Domain.Agenda;

namespace Wenming.Bot.Features.Study;

/// <summary>Announces the window of the study-result test (rules.md 3.2), where the bureau holds one: <see cref="StudyOptions.AnnouncesTest"/>.</summary>
internal sealed class StudyTestReminder(IOptions<StudyOptions> options, RosterReader roster) : IPost
{
    // A window that has closed needs no reminder.
    private static readonly PostRules Rules = new(IsReminder: true, CatchUp.SkipWhenOlderThanAWorkday);

    public IReadOnlyList<string> Kinds { get; } =
        options.Value.AnnouncesTest ? [nameof(OccurrenceKind.StudyTestOpens), nameof(OccurrenceKind.StudyTestCloses)] : [];

    public PostRules RulesOf(string kind) => Rules;

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in await roster.EverybodyAsync(cancellationToken))
            yield return new Recipient.InOwnChat(person.Id);
    }

    public Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person is null)
            return Task.FromResult<PostContent>(new PostContent.Nothing(SkipReason.LeftAudience));
        var occurrence = post.Occurrence
            ?? throw new InvalidOperationException($"The post '{post.Id}' of kind {post.Kind} names no entry of the agenda: only the agenda owes it.");
        var item = occurrence.Kind == OccurrenceKind.StudyTestOpens
            ? StudyItem.OfTestOpening(occurrence.On, occurrence.EndsOn ?? occurrence.On, reader.Language)
            : StudyItem.OfTestClosing(occurrence.On, reader.Language);
        return Task.FromResult<PostContent>(new PostContent.Part(item));
    }
}
