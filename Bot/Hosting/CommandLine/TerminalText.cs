namespace Wenming.Bot.Hosting.CommandLine;

/// <summary>Words out of a file as they may stand in a terminal: an escape sequence in them is shown and not obeyed.</summary>
internal static class TerminalText
{
    private const char FirstPicture = '\u2400';
    private const char LastControl = '\u001F';
    private const char Replacement = '\uFFFD';

    /// <summary>The line with every control character as its picture, for example <c>␛</c>.</summary>
    public static string Of(string line) => string.Concat(line.Select(sign => sign switch
    {
        <= LastControl => (char)(FirstPicture + sign),
        _ when char.IsControl(sign) => Replacement,
        _ => sign,
    }));
}
