namespace Wenming.Cards.Checkup;

/// <summary>One thing that was looked at.</summary>
/// <param name="Verdict">How it stands.</param>
/// <param name="Words">What was found and, where something is to be done, what; plain text in the reader's language.</param>
public sealed record CheckupLine(CheckupVerdict Verdict, string Words);
