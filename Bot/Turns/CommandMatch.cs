namespace Wenming.Bot.Turns;

/// <summary>A command that was typed, and what was typed after it.</summary>
internal sealed record CommandMatch(IChatCommand Command, string Argument);
