namespace Wenming.Bot.Auth;

/// <summary>The bot's registration, by the platform's own names at the top level of the settings.</summary>
public sealed class BotIdentityOptions
{
    /// <summary><c>SingleTenant</c> (the default), <c>MultiTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The app id of the registration. Empty: no channel, callers on this machine only.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The app's secret; from the environment or a secret store, never in <c>appsettings.json</c>.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant of the registration; needed unless it is a multi-tenant one. People of other tenants are refused.</summary>
    public string? MicrosoftAppTenantId { get; set; }
}
