namespace Wenming.Bot.Protocol;

/// <summary>Where Teams looks for the tenant of a new conversation.</summary>
internal sealed record TenantChannel(TenantReference Tenant);
