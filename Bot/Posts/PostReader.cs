using Wenming.Bot.Turns;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Posts;

/// <summary>Who will read what is being composed.</summary>
/// <param name="To">Where it goes.</param>
/// <param name="Caller">The person as the roster knows them now; <see langword="null"/> for a group.</param>
/// <param name="Language">The language to write in; a group reads Chinese.</param>
/// <param name="Now">The instant of composing (UTC).</param>
internal sealed record PostReader(Recipient To, Caller? Caller, Language Language, DateTimeOffset Now)
{
    /// <summary>The channel's name, for example <c>msteams</c>: only Teams draws charts.</summary>
    public string ChannelId { get; init; } = "";
}
