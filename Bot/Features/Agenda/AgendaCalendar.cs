using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Wenming.Cards.Agenda;
using Wenming.Domain.Agenda;
using Wenming.Domain.Wording;
using Occurrence = Wenming.Domain.Agenda.Occurrence;

namespace Wenming.Bot.Features.Agenda;

/// <summary>
/// Dates as an iCalendar file (<see href="https://www.rfc-editor.org/rfc/rfc5545"/>) in UTC, for the calendars that people use anyway. An event's id
/// never changes, so that a later file moves the events of an earlier one.
/// </summary>
internal static class AgendaCalendar
{
    private const string Product = "-//Wenming//Agenda//ZH";

    /// <summary>The file's text, with the line ends that the format asks for.</summary>
    /// <param name="dates">The dates.</param>
    /// <param name="bureau">Keeps the ids of one bureau's events apart from those of another.</param>
    /// <param name="rules">Say how long a session lasts.</param>
    /// <param name="writtenAt">When the file is written (UTC).</param>
    public static string Of(IEnumerable<Occurrence> dates, string bureau, AgendaRules rules, DateTimeOffset writtenAt)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product, Method = CalendarMethods.Publish };
        foreach (var date in dates)
            calendar.Events.Add(EventOf(date, bureau, rules, writtenAt));
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("The agenda could not be written as an iCalendar file.");
    }

    private static CalendarEvent EventOf(Occurrence date, string bureau, AgendaRules rules, DateTimeOffset writtenAt)
    {
        var isSession = date.Kind == OccurrenceKind.StudySession;
        return new CalendarEvent
        {
            Uid = $"{date.Id}@{bureau}.wenming",
            DtStamp = Utc(writtenAt),
            Start = Utc(date.DueAt),
            Duration = isSession ? Duration.FromMinutes((int)rules.StudySessionFor.TotalMinutes) : null,
            Summary = OccurrenceWords.Of(date, Language.Chinese) + (date.IsTentative ? AgendaTexts.Tentative.In(Language.Chinese) : ""),
            Description = OccurrenceWords.Of(date, Language.English) + (date.IsTentative ? AgendaTexts.Tentative.In(Language.English) : ""),
            Status = date.IsTentative ? EventStatus.Tentative : EventStatus.Confirmed,
            Transparency = isSession ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
    }

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);
}
