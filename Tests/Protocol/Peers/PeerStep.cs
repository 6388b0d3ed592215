using System.Text.Json;

namespace Wenming.Tests.Protocol.Peers;

/// <summary>What became of one activity that the vendor's SDK posted.</summary>
/// <param name="Status">The status of the bot's answer.</param>
/// <param name="Body">The answer's body; undefined when there is none.</param>
/// <param name="Calls">What the bot asked of the connector because of it, in order.</param>
/// <param name="Problems">What the vendor's schemas say against what the bot sent.</param>
internal sealed record PeerStep(int Status, JsonElement Body, IReadOnlyList<PeerCall> Calls, IReadOnlyList<string> Problems)
{
    /// <summary>The connector's operations that were called.</summary>
    public IEnumerable<string> Operations => Calls.Select(call => call.Operation);
}
