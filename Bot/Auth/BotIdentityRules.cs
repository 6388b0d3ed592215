using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>The bot never serves the internet unauthenticated, and never starts with a registration that cannot work.</summary>
internal sealed class BotIdentityRules(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        if (AppTypes.Of(options.MicrosoftAppType) is not { } type)
            return ValidateOptionsResult.Fail("MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI.");
        if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
            return WithoutAppId(options);
        return type == AppType.SingleTenant && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId)
            ? ValidateOptionsResult.Fail(
                "MicrosoftAppTenantId is empty, and a single-tenant app serves one tenant only. Set it to the tenant of the registration.")
            : ValidateOptionsResult.Success;
    }

    private ValidateOptionsResult WithoutAppId(BotIdentityOptions options)
    {
        if (!string.IsNullOrEmpty(options.MicrosoftAppPassword))
            return ValidateOptionsResult.Fail("MicrosoftAppPassword is set, but MicrosoftAppId is empty. Set both or neither.");
        return environment.IsProduction()
            ? ValidateOptionsResult.Fail(
                "MicrosoftAppId is empty, and in Production the bot does not run without one. "
                + "Set MicrosoftAppId, or set ASPNETCORE_ENVIRONMENT=Development to try it on this machine.")
            : ValidateOptionsResult.Success;
    }
}
