using Wenming.Domain.Roster;

namespace Wenming.Bot.Posts;

/// <summary>Who gets a post.</summary>
internal abstract record Recipient
{
    private Recipient()
    {
    }

    /// <summary>Unique among all recipients: a part of the delivery's key.</summary>
    public abstract string Key { get; }

    /// <summary>A person, in the own chat.</summary>
    public sealed record InOwnChat(PersonId Person) : Recipient
    {
        public override string Key => "p-" + Person.Value;
    }

    /// <summary>A group chat or channel where the bot is installed; nothing personal and no scores go there (product.md, restraint 8).</summary>
    /// <param name="Conversation">The conversation's key in <see cref="Turns.ConversationReferences"/>.</param>
    public sealed record InGroup(string Conversation) : Recipient
    {
        public override string Key => "g-" + Conversation;
    }

    /// <summary>The recipient with this key.</summary>
    /// <exception cref="FormatException">The key was not made by <see cref="Key"/>.</exception>
    public static Recipient Parse(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key switch
        {
            ['p', '-', .. var person] => new InOwnChat(new PersonId(person)),
            ['g', '-', .. var conversation] => new InGroup(conversation),
            _ => throw new FormatException($"'{key}' names no recipient: it must begin with 'p-' or 'g-'."),
        };
    }
}
