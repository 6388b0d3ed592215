namespace Wenming.Bot.Features.Study;

/// <summary>What the bot says of study.</summary>
public sealed class StudyOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Study";

    /// <summary>
    /// Whether the window of the quarter's study-result test is announced when it opens and on its last day. Default false: the bot cannot hold
    /// the test itself yet, and a window that nobody can enter would only annoy; a bureau that holds it elsewhere sets it to true.
    /// </summary>
    public bool AnnouncesTest { get; set; }
}
