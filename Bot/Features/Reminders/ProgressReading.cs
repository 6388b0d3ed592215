using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Cards.Reminders;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Reminders;

/// <summary>Reads where the sections stand: the sheet's one row, then the members' answers in one range where they matter.</summary>
internal sealed class ProgressReading(SelfCheckStore store, RosterReader roster, QuestionBank bank)
{
    private readonly IReadOnlyList<Question> _asked = [.. WalkPages.ForMember(bank).SelectMany(page => page.Questions)];

    /// <summary>Questions that are put to a member.</summary>
    public int Asked => _asked.Count;

    /// <summary>Every section in turn, one at a time in memory.</summary>
    public async IAsyncEnumerable<SectionProgress> EachAsync(
        SelfCheckWindow window, ReminderMoment moment, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bySection = (await roster.EverybodyAsync(cancellationToken)).ToLookup(person => person.Section);
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            var (record, _) = await store.LoadRecordAsync(window.Quarter, section.Id, cancellationToken);
            var progress = new SectionProgress(section.Id, record.StatusAt(window, now), [.. bySection[section.Id]]);
            yield return Duty.IsBeforeDue(moment) && Duty.IsOwed(progress.Status)
                ? progress with { Answers = await store.LoadMembersAsync(window.Quarter, section.Id, cancellationToken) }
                : progress;
        }
    }

    /// <summary>One member's section, with nobody's answers but the member's own.</summary>
    public async Task<SectionProgress> FindAsync(SelfCheckWindow window, Person member, SectionId section, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (record, _) = await store.LoadRecordAsync(window.Quarter, section, cancellationToken);
        var own = await store.LoadAsync(window.Quarter, section, WalkOwner.Member(member.Id), cancellationToken);
        return new SectionProgress(section, record.StatusAt(window, now), await roster.MembersOfAsync(section, cancellationToken))
        {
            Answers = new Dictionary<PersonId, IReadOnlyList<StoredAnswer>> { [member.Id] = [.. own.Answers.Values] },
        };
    }

    /// <summary>The section's sheet in counts.</summary>
    public async Task<SheetView> SheetAsync(SelfCheckWindow window, SectionProgress progress, CancellationToken cancellationToken)
    {
        var sheet = await store.LoadAsync(window.Quarter, progress.Section, WalkOwner.Sheet, cancellationToken);
        var answers = await store.LoadMembersAsync(window.Quarter, progress.Section, cancellationToken);
        var review = SheetReview.Of(
            bank,
            sheet.Answers.ToDictionary(pair => pair.Key, pair => new SheetAnswer(pair.Value.Answer, pair.Value.Evidence, pair.Value.Reason)),
            Suggestions(answers));
        return new SheetView(
            progress.Section,
            progress.Members.Count(member => answers.GetValueOrDefault(member.Id)?.Count == Asked),
            progress.Members.Count,
            sheet.Answers.Count,
            bank.Questions.Count)
        {
            IsReopened = progress.Status == SelfCheckStatus.Reopened,
            Missing =
            [
                .. bank.Criteria
                    .Select(criterion => (criterion, review.Gaps.Where(gap => gap.Question.Criterion == criterion.Id).Sum(gap => gap.Missing.Count)))
                    .Where(one => one.Item2 > 0),
            ],
        };
    }

    private Dictionary<QuestionId, Answer> Suggestions(IReadOnlyDictionary<PersonId, IReadOnlyList<StoredAnswer>> members)
    {
        var byQuestion = members.Values.SelectMany(answers => answers).ToLookup(answer => answer.Question, answer => answer.Answer);
        var suggestions = new Dictionary<QuestionId, Answer>();
        foreach (var question in _asked)
        {
            if (MemberAnswers.Summarise(question, [.. byQuestion[question.Id]]) is MemberSummary.Counted { Suggestion: { } suggestion })
                suggestions[question.Id] = suggestion;
        }

        return suggestions;
    }
}
