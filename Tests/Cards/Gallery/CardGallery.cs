using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Every card that the product can send, in both languages, from the bank as it is shipped, also with the longest contents.</summary>
internal static class CardGallery
{
    private static readonly Lazy<IReadOnlyList<GalleryCard>> Cards = new(() => [.. In(Language.Chinese), .. In(Language.English)]);

    public static IReadOnlyList<GalleryCard> All => Cards.Value;

    private static IEnumerable<GalleryCard> In(Language language) =>
    [
        .. PageGallery.In(language),
        .. WalkEndGallery.In(language),
        .. VerificationGallery.In(language),
        .. AppealGallery.In(language),
        .. DailyGallery.In(language),
        .. AuditGallery.In(language),
        .. VetoGallery.In(language),
        .. RectificationGallery.In(language),
        .. StandingsGallery.In(language),
        .. WhyGallery.In(language),
        .. RosterGallery.In(language),
        .. BulletinGallery.In(language),
        .. GuidanceGallery.In(language),
        .. DigestGallery.In(language),
        .. ReminderGallery.In(language),
        .. StudyGallery.In(language),
        .. SummaryGallery.In(language),
        .. FlagGallery.In(language),
        .. DeliveryGallery.In(language),
        .. CheckupGallery.In(language),
        .. CalendarGallery.In(language),
        .. AgendaGallery.In(language),
    ];
}
