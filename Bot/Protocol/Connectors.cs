using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Protocol;

/// <summary>Finds the connector of a conversation.</summary>
internal sealed class Connectors(ConnectorClient http, DirectLineConnector chatPage, ServiceUrlRule rule)
{
    /// <summary>The connector that serves this conversation.</summary>
    public IConnector For(ConversationReference reference) => IsChatPage(reference.ServiceUrl) ? chatPage : http;

    /// <summary>Whether something may be sent to this address at all.</summary>
    public bool Reaches(string? serviceUrl) => IsChatPage(serviceUrl) || rule.Allows(serviceUrl);

    /// <summary>Whether the conversation is on the chat page, in this process: the platform's limits do not concern it.</summary>
    public static bool IsChatPage(ConversationReference reference) => IsChatPage(reference.ServiceUrl);

    private static bool IsChatPage(string? serviceUrl) => serviceUrl == DirectLineConversations.ServiceUrl;
}
