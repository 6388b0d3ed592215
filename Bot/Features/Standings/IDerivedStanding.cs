using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Standings;

/// <summary>Something that the standings keep of a feature with rows of its own: D, vetoes.</summary>
internal interface IDerivedStanding
{
    /// <summary>Computes it again from the feature's rows for every section.</summary>
    Task RebuildAsync(Quarter quarter, CancellationToken cancellationToken);
}
