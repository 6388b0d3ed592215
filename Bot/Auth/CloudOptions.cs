using System.ComponentModel.DataAnnotations;

namespace Wenming.Bot.Auth;

/// <summary>Which cloud Teams is operated in. The setting stands at the top level: <c>Cloud</c>.</summary>
public sealed class CloudOptions
{
    /// <summary><c>Public</c> (the default), <c>USGov</c> or <c>China</c> (operated by 21Vianet).</summary>
    [AllowedValues("Public", "USGov", "China", ErrorMessage = "Cloud is set to an unknown name; it must be Public, USGov or China.")]
    public string Cloud { get; set; } = "Public";
}
