using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Study;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Study;

/// <summary>
/// Reminds everybody on the roster of the week's self-study, the coming session and the quarter's prompt. The test's window has a post of its own.
/// </summary>
internal sealed class StudyReminder(StudyPlan plan, StudySessions sessions, RosterReader roster) : IPost
{
    // Last week's topic is overtaken by this week's, and a prompt stands until the next.
    private static readonly PostRules Lasting = new(IsReminder: true, CatchUp.LatestOnly);

    // A session that is over needs no reminder.
    private static readonly PostRules Passing = new(IsReminder: true, CatchUp.SkipWhenOlderThanAWorkday);

    public IReadOnlyList<string> Kinds { get; } =
        [nameof(OccurrenceKind.SelfStudy), nameof(OccurrenceKind.StudySessionReminder), nameof(OccurrenceKind.Reflection)];

    public PostRules RulesOf(string kind) => kind == nameof(OccurrenceKind.StudySessionReminder) ? Passing : Lasting;

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in await roster.EverybodyAsync(cancellationToken))
            yield return new Recipient.InOwnChat(person.Id);
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person is null)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        var occurrence = post.Occurrence
            ?? throw new InvalidOperationException($"The post '{post.Id}' of kind {post.Kind} names no entry of the agenda: only the agenda owes it.");
        return occurrence.Kind switch
        {
            OccurrenceKind.SelfStudy => new PostContent.Part(StudyItem.OfWeek(plan.TopicOf(WeekOf(occurrence)), reader.Language)),
            OccurrenceKind.StudySessionReminder => await SessionAsync(occurrence, reader.Now, reader.Language, cancellationToken),
            OccurrenceKind.Reflection => new PostContent.Part(StudyItem.OfPrompt(plan.PromptOf(occurrence.Quarter), reader.Language)),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<PostContent> SessionAsync(Occurrence occurrence, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var session = await sessions.OfMonthAsync(MonthOf(occurrence), cancellationToken);
        return now >= BeijingTime.At(session.On, session.From)
            ? new PostContent.Nothing(SkipReason.TooLate)
            : new PostContent.Part(StudyItem.OfSession(session, language));
    }

    // The card of a week whose Monday is off comes on a working day of the week before, and still is that week's: the id tells.
    private static DateOnly WeekOf(Occurrence occurrence)
    {
        var name = NameOf(occurrence);
        return name is [.. var year, 'W', _, _]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var weekYear)
            && int.TryParse(name[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(weekYear, week, DayOfWeek.Monday))
            : throw Unreadable(occurrence, "SelfStudy-2026W12");
    }

    private static DateOnly MonthOf(Occurrence occurrence) =>
        DateOnly.TryParseExact($"{NameOf(occurrence)}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : throw Unreadable(occurrence, "StudySessionReminder-2026-03");

    private static string NameOf(Occurrence occurrence) => occurrence.Id[(occurrence.Id.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static InvalidOperationException Unreadable(Occurrence occurrence, string like) =>
        new($"The agenda's entry '{occurrence.Id}' does not say when it belongs to: it should be like {like}.");
}
