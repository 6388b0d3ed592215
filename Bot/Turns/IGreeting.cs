namespace Wenming.Bot.Turns;

/// <summary>What is said when the bot is installed or a person first meets it.</summary>
public interface IGreeting
{
    /// <summary>The first words to this caller.</summary>
    Task<Reply> GreetAsync(Turn turn, CancellationToken cancellationToken);
}
