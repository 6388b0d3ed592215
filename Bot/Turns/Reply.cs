using Wenming.Cards.Elements;

namespace Wenming.Bot.Turns;

/// <summary>What a handler answers. Handlers compute a reply and never send it; the turn runner does.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>
    /// Whether the reply says something that only this person may see. In a group chat or channel it goes to the person's own chat, and
    /// the group
    /// reads only that it went there.
    /// </summary>
    public bool IsPersonal { get; init; } = true;

    /// <summary>
    /// Whether the reply must not be stored: the ledger then keeps it in memory only, and after a restart a repeated delivery reaches the
    /// handler again.
    /// </summary>
    public bool IsConfidential { get; init; }

    /// <summary>
    /// What others are told because of it. Who has no chat with the bot, or cannot be reached now, is not told: it must also be seen at the
    /// person's next contact.
    /// </summary>
    public IReadOnlyList<Tiding> Tidings { get; init; } = [];

    /// <summary>A card. To a button it is the card that replaces the pressed one.</summary>
    public sealed record Card(AdaptiveCard Content) : Reply
    {
        /// <summary>Show the card even to who prefers plain text, because cards were just asked for.</summary>
        public bool IsAlwaysCard { get; init; }
    }

    /// <summary>A message in plain words with at most six suggested answers (Teams shows six).</summary>
    public sealed record Message(string Words, IReadOnlyList<string> Suggestions) : Reply;

    /// <summary>Nothing to say.</summary>
    public sealed record Silence : Reply;

    /// <summary>A card.</summary>
    public static Reply Of(AdaptiveCard card) => new Card(card);

    /// <summary>A message with suggested answers.</summary>
    public static Reply Of(string words, params IReadOnlyList<string> suggestions) => new Message(words, suggestions);
}
