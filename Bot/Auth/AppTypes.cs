namespace Wenming.Bot.Auth;

/// <summary>Reads <c>MicrosoftAppType</c>.</summary>
internal static class AppTypes
{
    /// <summary>The type that is written so; single tenant when nothing is written; <see langword="null"/> for a word that means none.</summary>
    public static AppType? Of(string? word) => word?.Trim().ToUpperInvariant() switch
    {
        null or "" or "SINGLETENANT" => AppType.SingleTenant,
        "MULTITENANT" => AppType.MultiTenant,
        "USERASSIGNEDMSI" => AppType.UserAssignedMSI,
        _ => null,
    };
}
