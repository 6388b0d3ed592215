using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>A command that a person types. A feature registers its commands; the router finds them.</summary>
public interface IChatCommand
{
    /// <summary>How it is typed.</summary>
    CommandWords Words { get; }

    /// <summary>
    /// Whether this person may use it, and so sees it in the help; the router asks before every call. <see langword="null"/> is a
    /// stranger.
    /// </summary>
    bool IsFor(Person? person);

    /// <summary>
    /// Whether the command understands what was typed after its word. Asked only while the person is expected to write words of their own,
    /// for an answer may begin like a command: 成绩 突出, 进度 比计划慢.
    /// </summary>
    bool Understands(string argument) => false;

    /// <summary>Answers the command.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="argument">What was typed after the command's word, trimmed; empty when nothing was.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken);
}
