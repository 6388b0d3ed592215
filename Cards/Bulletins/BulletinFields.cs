using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Bulletins;

/// <summary>The fields of the form, and what came back in them.</summary>
public static class BulletinFields
{
    public const string Kind = "kind";
    public const string Title = "title";
    public const string Text = "text";
    public const string Audience = "audience";
    public const string Receipt = "receipt";
    public const string Hour = "hour";
    public const string HasBasis = "hasBasis";
    public const string Basis = "basis";

    /// <summary>What the form says now; what a correction does not ask stays as it was.</summary>
    /// <param name="command">The pressed button with the fields; empty ones are missing.</param>
    /// <param name="before">What the form showed.</param>
    /// <param name="sections">The bureau's sections.</param>
    /// <param name="isCorrection">Whether only title, text and basis are asked.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="wrongHour">What was typed as hour and cannot be used; else <see langword="null"/>.</param>
    public static BulletinContent Read(
        CardCommand command, BulletinContent before, IReadOnlyList<Section> sections, bool isCorrection, DateTimeOffset now, out string? wrongHour)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(before);
        wrongHour = null;
        var content = before with
        {
            Title = OneLine(command[Title] ?? ""),
            Text = command[Text] ?? "",
            HasBasis = command[HasBasis] == "true",
            Basis = command[Basis] ?? "",
        };
        if (isCorrection)
            return content;
        var hour = command[Hour] ?? "";
        var wished = before.WishedAt;
        if (hour != Shown(before.WishedAt) && !BulletinHour.TryRead(hour, now, out wished))
            (wrongHour, wished) = (hour, before.WishedAt);
        return content with
        {
            Kind = Enum.TryParse<BulletinKind>(command[Kind], out var kind) && Enum.IsDefined(kind) ? kind : before.Kind,
            Audience = AudienceChoices.Read(command[Audience], before.Audience, sections),
            AsksReceipt = command[Receipt] == "true",
            WishedAt = wished,
        };
    }

    /// <summary>The hour as it stands in its field.</summary>
    public static string Shown(DateTimeOffset? at) =>
        at is { } instant ? BeijingTime.Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";

    /// <summary>A title in one line.</summary>
    public static string OneLine(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return string.Join(' ', typed.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
