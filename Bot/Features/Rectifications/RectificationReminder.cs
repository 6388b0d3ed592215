using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>
/// Reminds of rectifications, in one item of the digest: head, liaison and owner of what is to be done; the office of what was handed in; office and
/// leaders of what became overdue, in one line. Who has nothing left to do is not written to.
/// </summary>
internal sealed class RectificationReminder(RectificationBook book, RosterReader roster, IBureauCalendar calendars, QuestionBank bank, TimeProvider time) : IPost
{
    /// <summary>The kind of its posts.</summary>
    public const string Kind = "Rectification";

    public IReadOnlyList<string> Kinds { get; } = [Kind];

    public PostRules RulesOf(string kind) => new(IsReminder: true, CatchUp.LatestOnly);

    /// <summary>Whether anybody is to be told anything.</summary>
    public async Task<bool> HasAudienceAsync(ReminderDays days, CancellationToken cancellationToken)
    {
        await foreach (var _ in PeopleAsync(days, cancellationToken))
            return true;
        return false;
    }

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ReminderDays.Of(post.Id) is not { } days)
            yield break;
        await foreach (var person in PeopleAsync(days, cancellationToken))
            yield return new Recipient.InOwnChat(person);
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person is not { } person || ReminderDays.Of(post.Id) is not { } days)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        List<RectificationLine> lines = [];
        var sections = person.MaySeeAllSections ? (await roster.SectionsAsync(cancellationToken)).Select(section => section.Id)
            : person.Section is { } own ? [own] : [];
        foreach (var section in sections)
            lines.AddRange(await LinesAsync(section, reader.Now, cancellationToken));
        var view = View(person, lines, days, await calendars.FindAsync(cancellationToken));
        return view.IsEmpty
            ? new PostContent.Nothing(SkipReason.NothingLeft)
            : new PostContent.Part(RectificationItem.Build(view, reader.Language));
    }

    private async IAsyncEnumerable<PersonId> PeopleAsync(ReminderDays days, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var calendar = await calendars.FindAsync(cancellationToken);
        var everybody = await roster.EverybodyAsync(cancellationToken);
        var (bySection, overseers) = (everybody.ToLookup(person => person.Section), everybody.Where(person => person.MaySeeAllSections).ToList());
        var told = new HashSet<PersonId>();
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            var lines = await LinesAsync(section.Id, time.GetUtcNow(), cancellationToken);
            foreach (var person in lines.Count == 0 ? [] : bySection[section.Id].Concat(overseers))
            {
                if (!told.Contains(person.Id) && !View(person, lines, days, calendar).IsEmpty && told.Add(person.Id))
                    yield return person.Id;
            }
        }
    }

    private async Task<IReadOnlyList<RectificationLine>> LinesAsync(SectionId section, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await book.OfAsync(section, now, cancellationToken))
            .Where(entry => !entry.Rectification.IsOver)
            .Select(entry => new RectificationLine(entry.Number, entry.Rectification, entry.DaysOverdue))];

    private RectificationReminderView View(Person person, IReadOnlyList<RectificationLine> lines, ReminderDays days, WorkdayCalendar calendar)
    {
        var moments = lines
            .Select(line => (Line: line, Moment: RectificationMoments.LatestIn(line.Rectification, days.After, days.Through, calendar, RectificationRules.Default)))
            .ToList();
        return new RectificationReminderView(
            [.. moments.Where(one => one.Moment is not null && Concerns(person, one.Line.Rectification)).Select(one => (one.Line, one.Moment!.Value))],
            person.Is(Role.Inspector)
                ? [.. lines.Where(line => line.Rectification.Section != person.Section && RectificationMoments.BeganToWaitIn(line.Rectification, days.After, days.Through, calendar))]
                : [],
            person.MaySeeAllSections ? [.. moments.Where(one => one.Moment is RectificationMoment.Overdue).Select(one => one.Line)] : [])
        {
            Bank = bank,
        };
    }

    private static bool Concerns(Person person, Rectification one) => person.MaySignFor(one.Section) || (person.Id == one.Owner && person.Section == one.Section);
}
