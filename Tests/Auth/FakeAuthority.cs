using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Wenming.Tests.Auth;

/// <summary>Entra and Azure's identity endpoint in place of the network: writes down what it was asked, and gives everybody a token.</summary>
internal sealed class FakeAuthority : HttpMessageHandler
{
    /// <summary>Where tokens were asked for, and with which form or query.</summary>
    public ConcurrentQueue<(Uri Address, IReadOnlyDictionary<string, string> Form)> Asked { get; } = new();

    /// <summary>The code with which it refuses; <see langword="null"/> refuses nothing.</summary>
    public string? Refuses { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var fields = QueryHelpers.ParseQuery(
            request.Content is null ? request.RequestUri!.Query : await request.Content.ReadAsStringAsync(cancellationToken));
        Asked.Enqueue((request.RequestUri!, fields.ToDictionary(field => field.Key, field => field.Value.ToString())));
        if (Refuses is not null)
            return Json(HttpStatusCode.Unauthorized, new
            {
                error = "invalid_client",
                error_description = $"{Refuses}: Invalid client secret provided for app '{Asked.Count}'.",
            });
        return Json(HttpStatusCode.OK, new
        {
            token_type = "Bearer",
            expires_in = 86400,
            expires_on = 4102444800,
            access_token = "token-of-the-authority",
            resource = "https://api.botframework.com",
        });
    }

    private static HttpResponseMessage Json(HttpStatusCode status, object body) => new(status) { Content = JsonContent.Create(body) };
}
