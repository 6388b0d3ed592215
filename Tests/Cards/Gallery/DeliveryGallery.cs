using Wenming.Cards.Deliveries;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The delivery list: empty, full, with every state; a post with names, with counts only, with more than a card takes.</summary>
internal static class DeliveryGallery
{
    private static readonly DateTimeOffset At = new(2026, 3, 18, 1, 0, 0, TimeSpan.Zero);

    private static readonly StateCount[] Every =
    [
        new(DeliveryTexts.Dead, 12), new(DeliveryTexts.Unreachable, 345), new(DeliveryTexts.UnknownState, 8), new(DeliveryTexts.Sending, 8),
        new(DeliveryTexts.Planned, 40_000), new(DeliveryTexts.Recalled, 7), new(DeliveryTexts.Skipped, 1_234), new(DeliveryTexts.Sent, 958_386),
    ];

    public static IEnumerable<GalleryCard> In(Language language)
    {
        var usual = new PostLine("SelfCheckOpens-2026Q1", language == Language.Chinese ? "2026年第1季度自检开放" : "Self-check Q1 2026 opens", At, [Every[1] with { Copies = 1 }, Every[^1] with { Copies = 27 }]);
        var longest = new PostLine("Bulletin-2026-0001", Sample.Words(80), At, Every) { MayBeDouble = 8 };
        var nobody = usual with { Counts = [] };
        IReadOnlyList<PostLine> page = [.. Enumerable.Repeat(longest, 8), usual, nobody];
        IReadOnlyList<ReasonLine> reasons =
        [
            new(DeliveryTexts.Unreachable, ReasonWords.Of("NoChat", language), "规划科", 1) { Names = ["吴浩然"] },
            new(DeliveryTexts.Unreachable, ReasonWords.Of("SomethingNew_*1*", language), null, 1) { Names = ["曾庆华"] },
            new(DeliveryTexts.Sent, null, "规划科", 5) { Names = ["张伟民", "孙丽华", "郑雅婷", "冯国栋", "许佳怡"] },
        ];
        IReadOnlyList<ReasonLine> many =
        [
            .. Enumerable.Range(1, 200).Select(number => new ReasonLine(DeliveryTexts.Unreachable, Sample.Words(60), $"{number:000}{Sample.Words(Sample.LongestName - 3)}", 400)
            {
                Names = [.. Enumerable.Repeat(Sample.Words(12), 400)],
            }),
        ];
        IReadOnlyList<ReasonLine> countsOnly = [.. reasons.Select(line => line with { Names = [] })];
        yield return GalleryCard.Of("deliveries", language, () => DeliveriesCard.Build(page, 0, 3, language));
        yield return GalleryCard.Of("deliveries-one", language, () => DeliveriesCard.Build(new[] { usual }, 0, 1, language));
        yield return GalleryCard.Of("deliveries-empty", language, () => DeliveriesCard.Build(Array.Empty<PostLine>(), 0, 1, language));
        yield return GalleryCard.Of("delivery-names", language, () => DeliveryCard.Build(usual, reasons, language));
        yield return GalleryCard.Of("delivery-reasons", language, () => DeliveryCard.Build(usual, countsOnly, language));
        yield return GalleryCard.Of("delivery-counts", language, () => DeliveryCard.Build(longest, Array.Empty<ReasonLine>(), language));
        yield return GalleryCard.Of("delivery-overfull", language, () => DeliveryCard.Build(longest, many, language));
    }
}
