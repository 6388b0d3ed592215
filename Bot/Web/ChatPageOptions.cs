namespace Wenming.Bot.Web;

/// <summary>Whether people may open the chat page.</summary>
public sealed class ChatPageOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "ChatPage";

    /// <summary>
    /// Whether the page is served to people who are signed in (<see cref="SignIn.SignInOptions"/>). Default <see langword="false"/>: then
    /// Development shows a picker of the demo bureau's people to this machine, and every other environment has no page.
    /// </summary>
    public bool Enabled { get; set; }
}
