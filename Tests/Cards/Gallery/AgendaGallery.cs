using Wenming.Cards.Agenda;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>日程: nobody's dates, a quarter's, and a year that is not published.</summary>
internal static class AgendaGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var quarter = AgendaScope.Of(new Quarter(2026, 3));
        var month = AgendaScope.Read("2026-09", new DateOnly(2026, 1, 1))!;
        List<Occurrence> none = [];
        var dates = DatesOf(2026).Where(date => date.On >= quarter.From && date.On <= quarter.To).ToList();
        var tentative = DatesOf(2027);
        yield return GalleryCard.Of("agenda-empty", language, () => AgendaCard.Build(new AgendaView(none, month, 0), language));
        yield return GalleryCard.Of("agenda-quarter", language, () => AgendaCard.Build(new AgendaView(dates, quarter, 2), language));
        yield return GalleryCard.Of("agenda-tentative", language, () => AgendaCard.Build(new AgendaView(tentative, AgendaScope.Next, 6), language));
    }

    private static IReadOnlyList<Occurrence> DatesOf(int year) =>
        YearlyAgenda.Of(year, PublishedYears.Workdays, new SelfCheckWindows(PublishedYears.Workdays, WindowRules.Default, []), AgendaRules.Default);
}
