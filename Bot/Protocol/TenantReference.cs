namespace Wenming.Bot.Protocol;

/// <summary>An Entra tenant.</summary>
internal sealed record TenantReference(string Id);
