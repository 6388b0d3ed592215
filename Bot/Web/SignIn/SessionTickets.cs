using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// Who is signed in, in memory. The browser holds the session's number only, so that a cookie which was copied ends with the sign-out. After
/// a restart people sign in again, which Entra ID does without a question.
/// </summary>
internal sealed class SessionTickets : ITicketStore
{
    private const int MostSessions = 50_000;

    private readonly RecentMap<AuthenticationTicket> _tickets = new(MostSessions);

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = RandomNumberGenerator.GetHexString(64, lowercase: true);
        _tickets.Set(key, ticket);
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        _tickets.Set(key, ticket);
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Task.FromResult(_tickets.Find(key));

    public Task RemoveAsync(string key)
    {
        _tickets.Remove(key);
        return Task.CompletedTask;
    }
}
