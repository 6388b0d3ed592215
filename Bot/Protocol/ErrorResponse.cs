namespace Wenming.Bot.Protocol;

/// <summary>The body of every HTTP answer that is an error, in the connector's own shape.</summary>
internal sealed record ErrorResponse(ErrorDetail Error);
