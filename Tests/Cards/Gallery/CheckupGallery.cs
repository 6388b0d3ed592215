using Wenming.Cards.Checkup;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The checkup with every line that it knows, and with none that is not good.</summary>
internal static class CheckupGallery
{
    private static readonly DateTimeOffset Now = new(2026, 11, 3, 2, 0, 0, TimeSpan.Zero);

    public static IEnumerable<GalleryCard> In(Language language)
    {
        IReadOnlyList<CheckupLine> everything =
        [
            new(CheckupVerdict.Good, CheckupTexts.Storage.In(language)),
            new(CheckupVerdict.Notice, CheckupTexts.NotConnected.In(language)),
            new(CheckupVerdict.Good, CheckupTexts.Keys.In(language)),
            new(CheckupVerdict.Notice, CheckupTexts.KeysOld.In(language)),
            new(CheckupVerdict.Act, CheckupTexts.KeysMissing.In(language)),
            new(CheckupVerdict.Good, CheckupTexts.Token.In(language)),
            new(CheckupVerdict.Act, CheckupTexts.TokenMissing.In(language)),
            new(CheckupVerdict.Notice, CheckupTexts.Rehearsal.In(language, "10:00")),
            new(CheckupVerdict.Good, CheckupTexts.CalendarPublished.In(language, 2026)),
            new(CheckupVerdict.Act, CheckupTexts.CalendarMissing.In(language, 2027)),
            new(CheckupVerdict.Notice, CheckupTexts.CalendarProvisional.In(language, 2028)),
            new(CheckupVerdict.Notice, CheckupTexts.PostsOff.In(language)),
            new(CheckupVerdict.Act, CheckupTexts.Late.In(language, 1_000_000, 1_440)),
            new(CheckupVerdict.Act, CheckupTexts.Dead.In(language, 12)),
            new(CheckupVerdict.Notice, CheckupTexts.Unknown.In(language, 8)),
            new(CheckupVerdict.Notice, CheckupTexts.Unreachable.In(language, 345)),
            new(CheckupVerdict.Good, CheckupTexts.NextPost.In(language, "09:00", Sample.Words(60))),
        ];
        IReadOnlyList<CheckupLine> well = [.. everything.Where(line => line.Verdict == CheckupVerdict.Good)];
        yield return GalleryCard.Of("checkup", language, () => CheckupCard.Build(Now, everything, language));
        yield return GalleryCard.Of("checkup-well", language, () => CheckupCard.Build(Now, well, language));
    }
}
