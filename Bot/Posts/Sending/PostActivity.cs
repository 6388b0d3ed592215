using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Puts a post into the channel's words: a card alone, or for who prefers text the card's own words.</summary>
internal static class PostActivity
{
    public static SentActivity Of(AdaptiveCard card, PostReader reader, ConversationReference chat)
    {
        var addressed = new SentActivity
        {
            From = chat.Bot,
            Recipient = chat.User,
            Conversation = chat.Conversation,
            Locale = reader.Language == Language.Chinese ? "zh-CN" : "en-US",
        };
        return reader.Caller is { PrefersText: true }
            ? addressed with { Text = card.FallbackText, TextFormat = "plain" }
            : addressed with { Summary = card.FallbackText, Attachments = [Attachment.Of(card)] };
    }
}
