using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>The bot never serves the internet unauthenticated.</summary>
internal sealed class BotIdentityRules(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.MicrosoftAppId))
            return ValidateOptionsResult.Fail(
                "MicrosoftAppId is set, but this version cannot check a channel's tokens yet, so it would serve anybody. "
                + "Remove MicrosoftAppId to run it on this machine only.");
        return environment.IsProduction()
            ? ValidateOptionsResult.Fail(
                "MicrosoftAppId is empty, and in Production the bot does not run without one. "
                + "Set MicrosoftAppId, or set ASPNETCORE_ENVIRONMENT=Development to try it on this machine.")
            : ValidateOptionsResult.Success;
    }
}
