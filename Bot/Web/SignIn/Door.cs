namespace Wenming.Bot.Web.SignIn;

/// <summary>How one gets into the page, told to the page.</summary>
/// <param name="IsPicker">Whether one is picked from a list, as in Development.</param>
/// <param name="CanSignIn">Whether one can sign in in a browser; else the page opens in Teams only.</param>
/// <param name="Teams">The origins that may frame the tab, from which Teams speaks to it.</param>
internal sealed record Door(bool IsPicker, bool CanSignIn, IReadOnlyList<string> Teams);
