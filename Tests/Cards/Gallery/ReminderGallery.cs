using Wenming.Cards.Posts;
using Wenming.Cards.Reminders;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The self-check's reminders, each as it would be sent.</summary>
internal static class ReminderGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var member = new SelfCheckReminderView(Sample.Window, ReminderMoment.Opens) { OpenQuestions = 18 };
        var head = new SelfCheckReminderView(Sample.Window, ReminderMoment.Due) { OpenQuestions = 3, HasBegun = true, Sheet = new SheetView(Sample.Section, 3, 5, 12, 45) };
        var late = new SelfCheckReminderView(Sample.Window, ReminderMoment.Overdue) { Sheet = Late(Sample.Section) };
        var leader = new SelfCheckReminderView(Sample.Window, ReminderMoment.LastDay) { Unsubmitted = new UnsubmittedView([Sample.Section], [new SectionId("规划科")]) };
        var longest = new SelfCheckReminderView(Sample.Window, ReminderMoment.LastDay)
        {
            Sheet = Late(Sample.LongSection),
            Unsubmitted = new UnsubmittedView([.. Many(600), Sample.OddSection], [Sample.OddSection, .. Many(400)]),
        };
        foreach (var (name, view) in new[] { ("member", member), ("head", head), ("late", late), ("leader", leader), ("longest", longest) })
        {
            List<DigestItem> items = [SelfCheckItem.Build(view, language)];
            yield return GalleryCard.Of($"reminder-{name}", language, () => DigestCard.Build(items, language));
        }
    }

    private static SheetView Late(SectionId section) => new(section, 3, 5, 12, 45) { Missing = [.. Sample.Bank.Criteria.Select(criterion => (criterion, 9))] };

    private static IEnumerable<SectionId> Many(int count) =>
        Enumerable.Range(1, count).Select(number => new SectionId($"{number:0000}{Sample.Words(Sample.LongestName - 4)}"));
}
