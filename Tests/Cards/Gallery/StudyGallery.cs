using Wenming.Cards.Posts;
using Wenming.Cards.Study;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>学习, the reading list and the study reminders: the shipped plan, none, and as long and odd as a bureau may write it.</summary>
internal static class StudyGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var plan = ShippedCatalog.StudyPlan;
        var march = new SessionView(plan.Months[2], new DateOnly(2026, 3, 13), new TimeOnly(14, 0), new TimeOnly(15, 30), false);
        var week = plan.TopicOf(new DateOnly(2026, 3, 9));
        var odd = new Text(Sample.OddSection.Value, Sample.OddSection.Value);
        var longReading = new Reading("R01", odd, ReadingCategory.Both, new Text(Sample.Words(300), Sample.Words(300))) { Note = odd, Link = new Uri("https://flk.npc.gov.cn/") };
        var longTopic = new StudyTopic(odd, longReading);
        var longSession = march with { IsTentative = true, Month = new StudyMonth(3, odd, SessionKind.Legal, longTopic, longTopic) { Hook = odd } };
        List<Reading> none = [];
        List<Reading> many = [.. Enumerable.Repeat(longReading, 40)];
        yield return GalleryCard.Of("study", language, () => StudyCard.Build(week, march, plan.Prompts[0], language));
        yield return GalleryCard.Of("study-longest", language, () => StudyCard.Build(longTopic, longSession, odd, language));
        yield return GalleryCard.Of("readings", language, () => ReadingListCard.Build(plan.Readings, 2, language));
        yield return GalleryCard.Of("readings-none", language, () => ReadingListCard.Build(none, 1, language));
        yield return GalleryCard.Of("readings-many", language, () => ReadingListCard.Build(many, 4, language));
        List<DigestItem> monday = [StudyItem.OfWeek(week, language), StudyItem.OfSession(march, language), StudyItem.OfPrompt(plan.Prompts[3], language)];
        List<DigestItem> longest = [StudyItem.OfWeek(longTopic, language), StudyItem.OfSession(longSession, language), StudyItem.OfPrompt(odd, language)];
        yield return GalleryCard.Of("study-reminders", language, () => DigestCard.Build(monday, language));
        yield return GalleryCard.Of("study-reminders-longest", language, () => DigestCard.Build(longest, language));
    }
}
