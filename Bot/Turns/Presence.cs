namespace Wenming.Bot.Turns;

/// <summary>What an activity says about whether the bot is wanted in a conversation.</summary>
internal enum Presence
{
    /// <summary>Nothing: a name was changed, somebody else came or left, a message was liked.</summary>
    AsBefore,

    /// <summary>It is: it was put in, or somebody speaks to it there.</summary>
    Here,

    /// <summary>It is not: it was taken out, or the whole team was deleted.</summary>
    Gone,
}
