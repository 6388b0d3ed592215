using System.ComponentModel.DataAnnotations;

namespace Wenming.Bot.Protocol;

/// <summary>How the bot talks to connectors.</summary>
public sealed class ConnectorOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Connector";

    /// <summary>
    /// How long one send may take. Default 4 s: with the turn's deadline of 10 s it stays under the 15 s after which Teams sends again.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(4);
}
