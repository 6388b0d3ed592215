namespace Wenming.Bot.Auth;

/// <summary>
/// How the bot is registered
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/bot-service-quickstart-registration"/>).
/// </summary>
internal enum AppType
{
    /// <summary>An app of one tenant; people of other tenants are refused.</summary>
    SingleTenant,

    /// <summary>An app for people of every tenant; Azure makes no new ones since July 2025, existing ones run on.</summary>
    MultiTenant,

    /// <summary>A managed identity of Azure: no secret anywhere.</summary>
    UserAssignedMSI,
}
