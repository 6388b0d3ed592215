namespace Wenming.Bot.Features.Calendar;

/// <summary>A year that somebody has seen the preview of.</summary>
/// <param name="Text">What was handed in.</param>
/// <param name="Version">Names it, so that an older card cannot confirm a newer text.</param>
/// <param name="BasedOnETag">The loaded year that it takes the place of; <see langword="null"/> for the first.</param>
internal sealed record PendingCalendar(string Text, string Version, string? BasedOnETag);
