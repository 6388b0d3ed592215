using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>How a chat command is typed.</summary>
/// <param name="Name">The command's word in both languages, as product.md names it, for example 自检 / self-check.</param>
/// <param name="Aliases">Shorter or older words that mean the same, in either language.</param>
/// <param name="Purpose">One line for the help card.</param>
public sealed record CommandWords(Text Name, IReadOnlyList<string> Aliases, Text Purpose);
