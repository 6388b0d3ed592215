using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>The bot never serves the internet unauthenticated, and never starts with a registration that cannot work.</summary>
internal sealed class BotIdentityRules(IHostEnvironment environment, IOptions<AuthOptions> auth) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        if (AppTypes.Of(options.MicrosoftAppType) is not { } type)
            return ValidateOptionsResult.Fail("MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI.");
        if (string.IsNullOrWhiteSpace(options.MicrosoftAppId))
            return WithoutAppId(options);
        List<string> failures = [];
        if (type != AppType.MultiTenant && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId))
            failures.Add(
                "MicrosoftAppTenantId is empty, and without it people of every tenant would be served. Set it to the tenant of the registration.");
        if (ProofFault(type, options) is { } fault)
            failures.Add(fault);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>An app proves itself in one way: two would leave open which one counts.</summary>
    private string? ProofFault(AppType type, BotIdentityOptions options)
    {
        var hasSecret = !string.IsNullOrEmpty(options.MicrosoftAppPassword);
        var hasCertificate = !string.IsNullOrEmpty(auth.Value.CertificatePath);
        return (type, hasSecret, hasCertificate) switch
        {
            (AppType.UserAssignedMSI, false, false) when auth.Value.TokenEndpoint is null => null,
            (AppType.UserAssignedMSI, _, _) =>
                "A managed identity (MicrosoftAppType=UserAssignedMSI) has no MicrosoftAppPassword, no Auth:CertificatePath and no "
                + "Auth:TokenEndpoint. Remove them, or set another MicrosoftAppType.",
            (_, true, true) => "MicrosoftAppPassword and Auth:CertificatePath are both set. Remove one of them.",
            (_, false, false) =>
                "MicrosoftAppId is set without a proof: set MicrosoftAppPassword or Auth:CertificatePath, or MicrosoftAppType=UserAssignedMSI.",
            (_, false, true) when auth.Value.TokenEndpoint is not null =>
                "Auth:TokenEndpoint takes MicrosoftAppPassword only. Remove it, or use a secret in place of Auth:CertificatePath.",
            _ => null,
        };
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
