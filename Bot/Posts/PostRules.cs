namespace Wenming.Bot.Posts;

/// <summary>How posts of one kind are planned and sent.</summary>
/// <param name="IsReminder">
/// A reminder is a part of the day's one digest, is not said to who muted them or is on leave, and is sent once more a minute after an
/// outcome that is not known. Anything else is a message of its own, said to everybody in its audience, and never sent twice unless an
/// operator says so.
/// </param>
/// <param name="CatchUp">What becomes of it when the program was not running at its hour.</param>
internal sealed record PostRules(bool IsReminder, CatchUp CatchUp);
