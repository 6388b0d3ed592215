using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>What became of a roster file.</summary>
internal abstract record ImportReading
{
    private ImportReading()
    {
    }

    /// <summary>It can be imported.</summary>
    /// <param name="Preview">What it changes.</param>
    /// <param name="Content">The roster it holds.</param>
    /// <param name="Import">What has to be kept until it is confirmed.</param>
    public sealed record Ready(RosterPreview Preview, RosterContent Content, PendingImport Import) : ImportReading;

    /// <summary>It cannot be imported; nothing was.</summary>
    public sealed record Refused(IReadOnlyList<RosterError> Errors) : ImportReading;
}
