using Wenming.Cards.Elements;

namespace Wenming.Cards.Guidance;

/// <summary>A button that does the same as a typed command.</summary>
public static class ChatCommand
{
    /// <summary>The verb.</summary>
    public const string Verb = "chat.command";

    /// <summary>The key of the command's words.</summary>
    public const string WordsKey = "words";

    /// <summary>A button for the words that a person would type.</summary>
    public static ActionExecute Button(string title, string words, string? style = null) =>
        new CardCommand(Verb, new Dictionary<string, string> { [WordsKey] = words }).ToAction(title, style, withInputs: false);

    /// <summary>The same on a card that stays: the answer comes as a message below.</summary>
    public static ActionSubmit ButtonBeside(string title, string words) =>
        new CardCommand(Verb, new Dictionary<string, string> { [WordsKey] = words }).ToActionBeside(title);
}
