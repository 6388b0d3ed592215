using Wenming.Cards.Posts;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Rectifications: lists empty, usual and too long; one of them for head, office, leader and reader, usual and as long as it can be.</summary>
internal static class RectificationGallery
{
    private static readonly Rectification Usual = new()
    {
        Section = Sample.Section,
        Quarter = Sample.Quarter,
        Kind = FollowUpKind.Mandatory,
        Origin = RectificationOrigin.Answer,
        Question = new("C1-07"),
        Answer = new Answer.Scale(2),
        Gap = "",
        OpenedAt = Sample.SubmittedAt,
        DueOn = Day("2026-04-22"),
    };

    private static readonly Rectification Planned = Usual with { Owner = Sample.Member, Measure = "每周一次科务会，专题讲评文明礼貌。", Support = "请工会协助一次团建" };

    private static readonly Rectification Submitted = Planned with
    {
        Status = RectificationStatus.Submitted,
        Result = "已开三次科务会，见纪要〔2026〕9、10、11号。",
        SubmittedAt = Beijing("2026-04-20", 10),
    };

    private static readonly Rectification Written = Usual with
    {
        Kind = FollowUpKind.Improvement,
        Origin = RectificationOrigin.Inspector,
        Question = null,
        Answer = null,
        Gap = "走廊堆放杂物，灭火器过期",
        DueOn = Day("2026-06-30"),
    };

    private static readonly Rectification Longest = Submitted with
    {
        Section = Sample.LongSection,
        Question = Sample.Bank.Questions.MaxBy(question => question.Text.Zh.Length)!.Id,
        Answer = null,
        Gap = Sample.Words(200),
        Measure = Sample.Words(200),
        Support = Sample.Words(200),
        Result = Sample.Words(200),
        Reason = Sample.Words(200),
    };

    public static IEnumerable<GalleryCard> In(Language language) => [.. Lists(language), .. Items(language), .. Reminders(language), .. Forms(language)];

    private static IEnumerable<GalleryCard> Lists(Language language)
    {
        RectificationLine[] lines = [new(3, Usual, 2), new(4, Planned, 0), new(5, Written, 0)];
        RectificationLine[] over = [new(1, Submitted with { Status = RectificationStatus.Closed, EndedAt = Sample.SubmittedAt }, 0)];
        RectificationLine[] many = [.. Enumerable.Range(1, 50).Select(number => new RectificationLine(number, Longest with { Status = RectificationStatus.Open }, 12))];
        var own = new RectificationListView(
            RectificationTexts.OwnTitle.In(language, Sample.Section), [new(RectificationTexts.OpenHeading, lines), new(RectificationTexts.OverHeading, over)])
        {
            Bank = Sample.Bank,
            Section = Sample.Section,
            MayOpen = true,
            Hint = RectificationTexts.OwnHint.In(language),
        };
        var none = own with { Groups = [new(RectificationTexts.OpenHeading, [])] };
        var office = new RectificationListView(
            RectificationTexts.OfficeTitle.In(language),
            [new(RectificationTexts.WaitingHeading, [new(4, Submitted, 0)]), new(RectificationTexts.OverdueHeading, [new(3, Usual with { Section = Sample.OddSection }, 2)])])
        {
            Bank = Sample.Bank,
            Hint = RectificationTexts.OfficeHint.In(language),
        };
        var longest = office with { Groups = [new(RectificationTexts.OverdueHeading, many), new(RectificationTexts.SupportHeading, many)] };
        yield return GalleryCard.Of("rectifications-none", language, () => RectificationListCard.Build(none, language));
        yield return GalleryCard.Of("rectifications-own", language, () => RectificationListCard.Build(own, language));
        yield return GalleryCard.Of("rectifications-office", language, () => RectificationListCard.Build(office, language));
        yield return GalleryCard.Of("rectifications-longest", language, () => RectificationListCard.Build(longest, language));
    }

    private static IEnumerable<GalleryCard> Items(Language language)
    {
        var fresh = View(3, Usual, 0) with { MayWork = true };
        var refused = View(3, Planned, 2) with { MayWork = true, Notice = RectificationTexts.NoResult.In(language) };
        var review = View(3, Submitted, 0) with { MayReview = true };
        var waive = View(3, Written, 0) with { MayWaive = true };
        var reader = View(3, Submitted with { Status = RectificationStatus.Returned, Reason = "缺第三次纪要" }, 2);
        var withdrawn = View(3, Usual with { Status = RectificationStatus.Withdrawn, EndedAt = Sample.SubmittedAt }, 0);
        var entered = new RectificationInput
        {
            Measure = Sample.Words(1000),
            Support = Sample.Words(1000),
            Result = Sample.Words(1000),
            Reason = Sample.Words(1000),
        };
        IReadOnlyList<Person> crowd = [.. Enumerable.Range(0, 80).Select(place => new Person(new($"00000000-0000-4000-8000-{place:D12}"), Sample.Words(Sample.LongestName), Sample.LongSection, Role.StaffMember))];
        var longest = View(999_999, Longest with { Status = RectificationStatus.Returned }, 250) with
        {
            MayWork = true,
            Members = crowd,
            Entered = entered,
            Notice = RectificationTexts.TooLong.In(language, 200, 1000),
        };
        var longestReview = View(999_999, Longest, 250) with { MayReview = true, MayWaive = true, Entered = entered, Notice = RectificationTexts.Stale.In(language) };
        yield return GalleryCard.Of("rectification-head", language, () => RectificationCard.Build(fresh, language));
        yield return GalleryCard.Of("rectification-refused", language, () => RectificationCard.Build(refused, language));
        yield return GalleryCard.Of("rectification-office", language, () => RectificationCard.Build(review, language));
        yield return GalleryCard.Of("rectification-leader", language, () => RectificationCard.Build(waive, language));
        yield return GalleryCard.Of("rectification-reader", language, () => RectificationCard.Build(reader, language));
        yield return GalleryCard.Of("rectification-withdrawn", language, () => RectificationCard.Build(withdrawn, language));
        yield return GalleryCard.Of("rectification-longest", language, () => RectificationCard.Build(longest, language));
        yield return GalleryCard.Of("rectification-longest-review", language, () => RectificationCard.Build(longestReview, language));
    }

    private static IEnumerable<GalleryCard> Forms(Language language)
    {
        var empty = new RectificationRaiseCommand("0123ABCD");
        var full = empty with { Section = Sample.LongSection, Kind = FollowUpKind.Mandatory, Question = Sample.Words(40), Gap = Sample.Words(1000) };
        SectionId[] own = [Sample.Section];
        SectionId[] many = [.. Enumerable.Range(0, 60).Select(place => new SectionId($"{place:D2}{Sample.LongSection.Value[2..]}"))];
        yield return GalleryCard.Of("rectification-form", language, () => RectificationFormCard.Build(empty, own, null, language));
        yield return GalleryCard.Of(
            "rectification-form-longest", language, () => RectificationFormCard.Build(full, many, RectificationTexts.NoGap.In(language), language));
    }

    private static IEnumerable<GalleryCard> Reminders(Language language)
    {
        (RectificationLine, RectificationMoment)[] own =
        [
            (new(3, Usual, 1), RectificationMoment.Overdue), (new(4, Planned, 0), RectificationMoment.Due), (new(5, Written, 0), RectificationMoment.Soon),
            (new(6, Written, 0), RectificationMoment.Opened),
        ];
        var overdue = new RectificationLine(3, Longest with { Status = RectificationStatus.Open }, 1);
        var head = new RectificationReminderView(own, [], []) { Bank = Sample.Bank };
        var office = new RectificationReminderView([], [new(4, Submitted, 0)], [new(3, Usual, 1)]) { Bank = Sample.Bank };
        var leader = office with { Waiting = [] };
        var longest = new RectificationReminderView(
            [.. Enumerable.Repeat((overdue, RectificationMoment.OverdueAgain), 40)], [.. Enumerable.Repeat(overdue, 40)], [.. Enumerable.Repeat(overdue, 40)])
        {
            Bank = Sample.Bank,
        };
        foreach (var (name, view) in new[] { ("head", head), ("office", office), ("leader", leader), ("longest", longest) })
        {
            DigestItem[] items = [RectificationItem.Build(view, language)];
            yield return GalleryCard.Of($"reminder-rectification-{name}", language, () => DigestCard.Build(items, language));
        }
    }

    private static RectificationView View(int number, Rectification one, int daysOverdue) => new(number, one, 12, daysOverdue)
    {
        Bank = Sample.Bank,
        Members = [new Person(Sample.Member, "马俊杰", Sample.Section, Role.StaffMember), new Person(new("00000000-0000-4000-8000-000000000301"), "黄永刚", Sample.Section, Role.SectionHead)],
    };
}
