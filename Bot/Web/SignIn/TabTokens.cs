using System.Security.Claims;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// Checks the token that Teams gives to a tab
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/tabs/how-to/authentication/tab-sso-overview"/>): an access token of
/// version 2 for this registration, asked for by Teams itself on behalf of the person who looks at the tab.
/// </summary>
internal sealed partial class TabTokens(
    EntraRegistration registration, EntraMetadata metadata, IOptions<SignInOptions> options, MachineClock clock, ILogger<TabTokens> logger)
{
    /// <summary>The scope that the registration exposes to Teams.</summary>
    public const string Scope = "access_as_user";

    /// <summary>Teams for desktop and mobile, and Teams in the browser.</summary>
    private static readonly string[] Teams = ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];

    private readonly SignedTokens _tokens = new();
    private readonly HashSet<string> _clients = new([.. Teams, .. options.Value.TabClients], StringComparer.OrdinalIgnoreCase);

    /// <summary>Who the token is about.</summary>
    public async Task<Recognition> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (await metadata.FindAsync(cancellationToken) is null)
            return new Recognition.Unavailable();
        var rules = EntraTokenRules.For(registration, clock);
        rules.ConfigurationManager = metadata;
        var result = await _tokens.ValidateTokenAsync(token, rules);
        if (!result.IsValid)
            return Refuse(TokenFaults.Of(result.Exception));
        var until = new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero);
        if (FaultOf(result.ClaimsIdentity) is { } fault)
            return Refuse(fault);
        return EntraTokenRules.PersonOf(result.ClaimsIdentity, registration, until) is { } person
            ? new Recognition.Recognised(person)
            : Refuse(TokenFaults.NotAPerson);
    }

    private string? FaultOf(ClaimsIdentity claims)
    {
        if (claims.FindFirst("ver")?.Value != "2.0")
            return "it is not of version 2.0; set the registration's requestedAccessTokenVersion to 2.";
        if (claims.FindFirst("scp")?.Value.Split(' ').Contains(Scope, StringComparer.Ordinal) is not true)
            return $"it is not for the scope {Scope}.";
        return claims.FindFirst("azp")?.Value is { } client && _clients.Contains(client)
            ? null
            : "it was asked for by an app that is not Teams; SignIn:TabClients names more.";
    }

    private Recognition.Unknown Refuse(string reason)
    {
        LogRefused(logger, reason);
        return new Recognition.Unknown();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A tab's token was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
