using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Bulletins;

namespace Wenming.Cards.Bulletins;

/// <summary>A button of a bulletin.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Id">Which bulletin; <see langword="null"/> on the form of one that is not begun.</param>
/// <param name="Revision">The revision that was shown.</param>
public sealed record BulletinPress(BulletinAction Action, BulletinId? Id, long Revision)
{
    /// <summary>The verb.</summary>
    public const string Verb = "bulletin.press";

    private const int LongestForm = 64;

    /// <summary>Names the empty form, so that it begins one bulletin however often it is saved.</summary>
    public string Form { get; init; } = "";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["do"] = Action.ToString(),
        ["bulletin"] = Id?.ToString() ?? "",
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        ["form"] = Form,
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static BulletinPress? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command["do"] is not [>= 'A' and <= 'Z', ..] name || !Enum.TryParse<BulletinAction>(name, out var action)
            || !long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return null;
        var form = command["form"] ?? "";
        if (form.Length > LongestForm || !form.All(char.IsAsciiLetterOrDigit))
            return null;
        if (command["bulletin"] is not { } key)
            return action == BulletinAction.Save && form.Length > 0 ? new BulletinPress(action, null, revision) { Form = form } : null;
        return BulletinId.TryRead(key, 0, out var id) && id.Year > 0 ? new BulletinPress(action, id, revision) { Form = form } : null;
    }
}
