using System.Net;
using System.Net.Http.Headers;

namespace Wenming.Bot.Auth.Outbound;

/// <summary>Puts the bot's token on what goes to a connector, and on nothing that goes elsewhere.</summary>
internal sealed class ConnectorTokenHandler(ConnectorTokens tokens, ServiceHosts hosts) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !hosts.TakesTokens(address))
            return await base.SendAsync(request, cancellationToken);
        if (await tokens.GetAsync(cancellationToken) is not { } token)
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, "There is no token for the connector.");
        var response = await SendAsync(request, token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;

        // Refused unread, so sending it again with a newer token repeats nothing.
        var newer = await tokens.GetNewerAsync(token, cancellationToken);
        if (newer is null || ReferenceEquals(newer, token))
            return response;
        response.Dispose();
        return await SendAsync(request, newer, cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, ConnectorToken token, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        return base.SendAsync(request, cancellationToken);
    }
}
