using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web;

/// <summary>Believes the page: whoever was picked there sits there. Development and this machine only.</summary>
internal sealed class PickedVisitors : IVisitors
{
    /// <summary>Longest id that can be picked; the ids of the roster are GUIDs.</summary>
    private const int LongestId = 64;

    private const int LongestName = 64;

    public Task<Visitor> IdentifyAsync(HttpContext http, DirectLineUser? claimed, CancellationToken cancellationToken) =>
        Task.FromResult(Identify(Loopback.IsFromThisMachine(http), claimed));

    private static Visitor Identify(bool isHere, DirectLineUser? claimed)
    {
        if (!isHere)
            return new Visitor.Refused("Only on the machine that the bot runs on anybody can be picked.");
        return claimed is { Id.Length: > 0 and <= LongestId, Name: null or { Length: <= LongestName } }
            ? new Visitor.Known(claimed)
            : new Visitor.Refused($"Say who sits at the page: 'user' with an 'id' of 1 to {LongestId} signs and a 'name' of at most {LongestName}.");
    }
}
