using System.Diagnostics;
using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Study;

/// <summary>The lines that reminders and the card of 学习 have in common. The plan's words are the bureau's own and are escaped.</summary>
internal static class StudyLines
{
    /// <summary>What is read for a topic, and where.</summary>
    public static IEnumerable<CardElement> Reading(Reading reading, Language language)
    {
        yield return new TextBlock(StudyTexts.Read.In(language, Escaped(reading.Title, language), Escaped(reading.What, language)));
        if (Details(reading, language) is { } details)
            yield return details;
    }

    /// <summary>Note and link of a reading in one quiet line; <see langword="null"/> when it has neither.</summary>
    public static TextBlock? Details(Reading reading, Language language)
    {
        string?[] parts =
        [
            reading.Note is { } note ? Escaped(note, language) : null,
            reading.Link is { } link ? StudyTexts.Link.In(language, link.AbsoluteUri) : null,
        ];
        var line = string.Join("  ", parts.OfType<string>());
        return line.Length == 0 ? null : Card.Quiet(line);
    }

    /// <summary>When and of which kind a session is.</summary>
    public static IEnumerable<CardElement> Session(SessionView session, Language language)
    {
        var when = StudyTexts.SessionWhen.In(
            language, QuarterWords.Of(session.On, session.From, language), session.To.ToString("HH:mm", CultureInfo.InvariantCulture));
        yield return new TextBlock(session.IsTentative ? StudyTexts.Tentative.In(language, when) : when);
        yield return new TextBlock(KindOf(session.Month.Session).In(language)) { Spacing = "small" };
        if (session.Month.Hook is { } hook)
            yield return Card.Quiet(StudyTexts.Hook.In(language, Escaped(hook, language)));
    }

    public static string Escaped(Text text, Language language) => Markdown.Escape(text.In(language));

    private static Text KindOf(SessionKind kind) => kind switch
    {
        SessionKind.Regular => StudyTexts.Regular,
        SessionKind.Exchange => StudyTexts.Exchange,
        SessionKind.Legal => StudyTexts.Legal,
        _ => throw new UnreachableException(),
    };
}
