using System.ComponentModel.DataAnnotations;

namespace Wenming.Bot.Web.SignIn;

/// <summary>How people who open a page in the browser show who they are: with an account of the bureau's own Entra tenant.</summary>
public sealed class SignInOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "SignIn";

    /// <summary>
    /// Where browsers find the bot, for example <c>https://wenming.example.gov.cn</c>: scheme, host and port, <c>https</c> except on this machine.
    /// No default; required where a page is served. It is what Entra ID leads back to, whatever a proxy makes of the request.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The app registration that people sign in to. Default: <c>MicrosoftAppId</c>.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// Its secret; from the environment or a secret store, never in <c>appsettings.json</c>. Default: <c>MicrosoftAppPassword</c> where
    /// <see cref="ClientId"/> is <c>MicrosoftAppId</c>. Without one the page opens in Teams only, whose token needs none.
    /// </summary>
    public string? ClientSecret { get; set; }

    /// <summary>The tenant whose people may sign in, as a GUID. Default: <c>MicrosoftAppTenantId</c>. Nobody of another tenant gets in.</summary>
    public string? TenantId { get; set; }

    /// <summary>Who issues the tokens. Default: the cloud's login address, <see cref="TenantId"/> and <c>v2.0</c>.</summary>
    public Uri? Authority { get; set; }

    /// <summary>How long a person stays signed in in a browser, 5 minutes to 24 hours. Default 8 hours, a day at the office.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan SessionFor { get; set; } = TimeSpan.FromHours(8);

    /// <summary>App ids of the clients that may show a tab besides Teams' own, up to 20. Default: none.</summary>
    [MaxLength(20)]
    public string[] TabClients { get; set; } = [];

    /// <summary>Origins that may frame the tab besides the cloud's Teams, for example <c>https://*.example.com</c>, up to 20. Default: none.</summary>
    [MaxLength(20)]
    public string[] FrameHosts { get; set; } = [];
}
