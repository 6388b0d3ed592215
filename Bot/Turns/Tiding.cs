using Wenming.Cards.Elements;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>What somebody else is told because of a turn, in their own chat.</summary>
/// <param name="To">Who is told.</param>
/// <param name="Card">The card in that person's language.</param>
public sealed record Tiding(PersonId To, Func<Language, AdaptiveCard> Card);
