namespace Wenming.Cards.Guidance;

/// <summary>One command that the reader may use.</summary>
/// <param name="Name">How it is typed.</param>
/// <param name="Purpose">What it is for.</param>
public sealed record HelpView(string Name, string Purpose);
