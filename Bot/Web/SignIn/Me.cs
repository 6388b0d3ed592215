namespace Wenming.Bot.Web.SignIn;

/// <summary>Who looks at a page, told to that page.</summary>
internal sealed record Me(string Id, string Name);
