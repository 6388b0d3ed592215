using Wenming.Cards.DailyAssessments;
using Wenming.Domain.Appeals;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The daily assessment: books, what waits, single entries in every state, the form; empty, usual and as full as they can be.</summary>
internal static class DailyGallery
{
    private static readonly PersonId Somebody = new("00000000-0000-4000-8000-000000000201");

    public static IEnumerable<GalleryCard> In(Language language) => [.. Books(language), .. Waiting(language), .. Entries(language), .. Forms(language)];

    private static IEnumerable<GalleryCard> Books(Language language)
    {
        DailyEntry[] usual =
        [
            Entry(1, "good-deed"), Entry(2, "duty-gap"), Entry(3, "information-used") with { Status = DailyEntryStatus.Proposed },
            Entry(4, "complaint") with { Status = DailyEntryStatus.Refused, Reason = "查无此事" },
            Entry(5, "criticised") with { Appeal = new Appeal("已整改", Somebody, Sample.SubmittedAt) },
            Entry(6, "duty-gap") with { Status = DailyEntryStatus.Withdrawn, IsSameFact = true },
        ];
        DailyEntry[] many = [.. Enumerable.Range(1, 40).Select(number => Longest(number))];
        yield return GalleryCard.Of("daily-book-empty", language, () => DailyBookCard.Build(Book(Sample.Section, Array.Empty<DailyEntry>()), language));
        yield return GalleryCard.Of("daily-book", language, () => DailyBookCard.Build(Book(Sample.Section, usual), language));
        yield return GalleryCard.Of("daily-book-longest", language, () => DailyBookCard.Build(Book(Sample.LongSection, many), language));
    }

    private static IEnumerable<GalleryCard> Waiting(Language language)
    {
        WaitingEntry[] usual =
        [
            new(Sample.Quarter, Entry(1, "good-deed") with { Status = DailyEntryStatus.Proposed }, true),
            new(Sample.Quarter, Entry(2, "duty-gap"), true),
            new(Sample.Quarter, Entry(3, "rectification-overdue") with { Status = DailyEntryStatus.Proposed, Section = Sample.OddSection }, false),
        ];
        WaitingEntry[] many = [.. Enumerable.Range(1, 60).Select(number => new WaitingEntry(Sample.Quarter, Longest(number), true))];
        yield return GalleryCard.Of("daily-waiting-none", language, () => DailyWaitingCard.Build(Array.Empty<WaitingEntry>(), ShippedCatalog.Daily, language));
        yield return GalleryCard.Of("daily-waiting", language, () => DailyWaitingCard.Build(usual, ShippedCatalog.Daily, language));
        yield return GalleryCard.Of("daily-waiting-longest", language, () => DailyWaitingCard.Build(many, ShippedCatalog.Daily, language));
    }

    private static IEnumerable<GalleryCard> Entries(Language language)
    {
        var proposed = View(Entry(3, "duty-gap") with { Status = DailyEntryStatus.Proposed });
        var own = proposed with { Actions = [DailyAction.Withdraw] };
        var deciding = proposed with { Actions = [DailyAction.Confirm, DailyAction.Refuse], MayReadBook = true };
        var question = Sample.Bank.Questions.First(one => one.Id == new QuestionId("C3-03"));
        var asking = proposed with
        {
            Notice = DailyTexts.AskedToDecide.In(language),
            Actions = [DailyAction.OtherFact, DailyAction.SameFact, DailyAction.Refuse],
            Alike = [Entry(1, "duty-gap")],
            AlikeAnswer = ScoreLine.Of(question, Sample.AnswerTo(question, false), Sample.Bank),
            MayReadBook = true,
        };
        var told = View(Entry(3, "duty-gap")) with { Notice = DailyTexts.News.In(language), NoticeIsGood = true, AppealUntil = new DateOnly(2026, 4, 8), MayReadBook = true };
        var appealed = View(Entry(3, "duty-gap") with { Appeal = new Appeal(Sample.Words(200), Somebody, Sample.SubmittedAt) }) with { DecideBy = new DateOnly(2026, 4, 20) };
        var longest = asking with
        {
            Entry = Longest(1234) with { Proposer = null, Reason = Sample.Words(200), Appeal = Decided(Sample.Words(200), true) },
            Alike = [.. Enumerable.Range(1, 30).Select(number => Longest(number))],
            AppealUntil = new DateOnly(2026, 4, 8),
        };
        yield return GalleryCard.Of("daily-entry-proposed", language, () => DailyEntryCard.Build(own, language));
        yield return GalleryCard.Of("daily-entry-deciding", language, () => DailyEntryCard.Build(deciding, language));
        yield return GalleryCard.Of("daily-entry-asking", language, () => DailyEntryCard.Build(asking, language));
        yield return GalleryCard.Of("daily-entry-told", language, () => DailyEntryCard.Build(told, language));
        yield return GalleryCard.Of("daily-entry-appealed", language, () => DailyEntryCard.Build(appealed, language));
        yield return GalleryCard.Of("daily-entry-longest", language, () => DailyEntryCard.Build(longest, language));
    }

    private static IEnumerable<GalleryCard> Forms(Language language)
    {
        var kinds = ShippedCatalog.Daily.Proposable(Sample.Bank).ToList();
        SectionId[] sections = [Sample.Section, Sample.OddSection, new("测绘队")];
        SectionId[] many = [.. Enumerable.Range(0, 200).Select(_ => Sample.LongSection)];
        var empty = new DailyFormView(sections, kinds, DailyDraft.Empty);
        var full = new DailyFormView(many, kinds, new DailyDraft(Sample.LongSection.Value, "duty-gap", "2026-03-19", Sample.Words(10_000), Sample.Words(10_000)))
        {
            Notice = DailyTexts.TooLong.In(language, 200, 10_000, 10_000),
        };
        yield return GalleryCard.Of("daily-form", language, () => DailyFormCard.Build(empty, language));
        yield return GalleryCard.Of("daily-form-longest", language, () => DailyFormCard.Build(full, language));
    }

    private static DailyBookView Book(SectionId section, IReadOnlyList<DailyEntry> entries) =>
        new(section, Sample.Quarter, entries, ShippedCatalog.Daily) { Other = Sample.Quarter.Previous };

    private static DailyEntryView View(DailyEntry entry) => new(Sample.Quarter, entry, 2, ShippedCatalog.Daily);

    private static Appeal Decided(string words, bool isUpheld) => new(words, Somebody, Sample.SubmittedAt)
    {
        Decision = new AppealDecision(isUpheld, words, Somebody, Sample.SubmittedAt),
    };

    private static DailyEntry Longest(int number) => Entry(number, "meeting-attendance") with
    {
        Section = Sample.LongSection,
        Fact = Sample.Words(200),
        Basis = Sample.Words(200),
        Status = DailyEntryStatus.Proposed,
    };

    private static DailyEntry Entry(int number, string kind) => new()
    {
        Id = $"entry-{number}",
        Number = number,
        Section = Sample.Section,
        Kind = kind,
        Points = ShippedCatalog.Daily.Find(kind)!.Points,
        FactOn = new DateOnly(2026, 3, 19),
        Fact = "窗口值班时段无人在岗",
        Basis = "值班检查记录〔2026〕7号",
        Proposer = Somebody,
        ProposedAt = Sample.SubmittedAt,
        Status = DailyEntryStatus.Confirmed,
        DecidedAt = Sample.SubmittedAt,
    };
}
