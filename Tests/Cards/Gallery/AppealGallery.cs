using Wenming.Cards.Appeals;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Appeals: nothing, some, more than a card lists; the news of one.</summary>
internal static class AppealGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var usual = new OpenAppeal(Sample.Section, AppealTexts.Verification, Sample.Quarter, "台账在档，编号〔2026〕12号", new DateOnly(2026, 4, 30));
        var longest = usual with { Section = Sample.LongSection, Reason = Sample.Words(200) };
        OpenAppeal[] some = [usual, usual with { Section = Sample.OddSection }];
        OpenAppeal[] many = [.. Enumerable.Repeat(longest, 40)];
        yield return GalleryCard.Of("appeals-none", language, () => AppealListCard.Build(Array.Empty<OpenAppeal>(), language));
        yield return GalleryCard.Of("appeals", language, () => AppealListCard.Build(some, language));
        yield return GalleryCard.Of("appeals-longest", language, () => AppealListCard.Build(many, language));
        yield return GalleryCard.Of("appeal-news", language, () => AppealNewsCard.Build(usual, language));
        yield return GalleryCard.Of("appeal-news-longest", language, () => AppealNewsCard.Build(longest, language));
    }
}
