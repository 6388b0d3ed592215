using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web.SignIn;

/// <summary>The session's cookie: for this host only, over https only, out of reach of scripts, and not sent along by any other site.</summary>
internal sealed class SessionCookie(IOptions<SignInOptions> options, SessionTickets sessions, MachineClock clock)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "Session";

    /// <summary>Browsers take a cookie of this prefix only when it is secure, for one host and for all its paths.</summary>
    public const string Name = "__Host-wenming";

    public void Configure(CookieAuthenticationOptions options) => Configure(Scheme, options);

    public void Configure(string? name, CookieAuthenticationOptions cookie)
    {
        if (name != Scheme)
            return;
        cookie.TimeProvider = clock.Time;
        cookie.SessionStore = sessions;
        cookie.ExpireTimeSpan = options.Value.SessionFor;
        cookie.SlidingExpiration = false;
        cookie.Cookie.Name = Name;
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
    }
}
