using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Summaries;

/// <summary>Where and when a summary is read.</summary>
/// <param name="ChannelId">The channel's name: only <c>msteams</c> draws charts.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Now">The instant (UTC).</param>
internal sealed record SummaryHost(string ChannelId, Language Language, DateTimeOffset Now);
