namespace Wenming.Bot.Protocol;

/// <summary>
/// A page of a conversation's members
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#get-conversation-paged-members"/>).
/// </summary>
internal sealed record ReceivedMembersPage
{
    public IReadOnlyList<ReceivedAccount?>? Members { get; init; }

    public string? ContinuationToken { get; init; }
}
