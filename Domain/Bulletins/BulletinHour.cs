using System.Globalization;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Bulletins;

/// <summary>Reads the hour at which a bulletin is to be published, as the clocks in Beijing show it.</summary>
public static class BulletinHour
{
    private static readonly string[] AtOnceWords = ["", "现在", "马上", "立即", "批准后", "now", "at once"];

    /// <summary>Reads <c>2026-03-23 10:30</c>, <c>3月23日 10:30</c>, <c>10:30</c> (today) or a word for at once.</summary>
    /// <param name="typed">What a person typed.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="at">The instant (UTC); <see langword="null"/> for at once.</param>
    /// <returns>Whether it was understood, and does not lie in the past or more than a year ahead.</returns>
    public static bool TryRead(string typed, DateTimeOffset now, out DateTimeOffset? at)
    {
        at = null;
        var text = Typed.Fold(typed ?? "").Replace('年', '-').Replace('月', '-').Replace('日', ' ').Replace('/', '-');
        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (AtOnceWords.Contains(text))
            return true;
        var today = BeijingTime.DateOf(now);
        if (TimeOnly.TryParseExact(text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            at = BeijingTime.At(today, time);
        else if (DateTime.TryParseExact(WithYear(text, today.Year), "yyyy-M-d H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            at = BeijingTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        else
            return false;
        if (at >= now && at < now.AddYears(1))
            return true;
        at = null;
        return false;
    }

    // A day without its year is one of this year.
    private static string WithYear(string text, int year) =>
        text.Count(sign => sign == '-') == 1 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{text}") : text;
}
