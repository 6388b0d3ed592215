using System.Text.Json;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Protocol.Peers;

/// <summary>The vendor's Bot Framework SDK for Node as the bot's channel, in a process of its own.</summary>
internal static class SdkPeer
{
    /// <summary>In the folder's place: check against what npm brings only.</summary>
    public const string NoSwagger = "-";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Posts the activities one after the other; skips the test where the packages cannot be had.</summary>
    public static async Task<IReadOnlyList<PeerStep>> PostAsync(Uri bot, string swagger, IReadOnlyList<Dictionary<string, object>> activities)
    {
        await ClientPackages.RequireAsync();
        using var patience = new CancellationTokenSource(Patience);
        var run = await ProgramRun.OfAsync(
            "node",
            ClientPackages.Folder,
            ["connector-peer.mjs", new Uri(bot, "/api/messages").AbsoluteUri, swagger],
            [],
            JsonSerializer.Serialize(Numbered(activities)),
            patience.Token);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonSerializer.Deserialize<List<PeerStep>>(run.Output, JsonSerializerOptions.Web)!;
    }

    private static IEnumerable<Dictionary<string, object>> Numbered(IEnumerable<Dictionary<string, object>> activities) =>
        activities.Select((activity, index) => new Dictionary<string, object>(activity) { ["id"] = $"in-{index + 1}" });
}
