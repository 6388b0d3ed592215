namespace Wenming.Bot.Web.SignIn;

/// <summary>Where a page goes after a sign-out: to Entra ID, to leave there too, and back.</summary>
internal sealed record Farewell(string Leave);
