using Wenming.Bot.Turns;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>What a quarter's summary asks besides a second person's yes, and what goes out with it. The feature that drafts summaries gives it.</summary>
internal interface IReleaseRule
{
    /// <summary>Why the summary cannot be released now, as a sentence; <see langword="null"/> when nothing is against it.</summary>
    Task<string?> WhyNotAsync(Bulletin summary, Turn turn, CancellationToken cancellationToken);

    /// <summary>It is released. Called again for the same release it changes nothing.</summary>
    Task ReleasedAsync(Bulletin summary, CancellationToken cancellationToken);
}
