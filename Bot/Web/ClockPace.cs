namespace Wenming.Bot.Web;

/// <summary>How fast the bureau's clock runs, so that the page can show it.</summary>
/// <param name="Speed">Simulated seconds a second; 1 outside a rehearsal.</param>
internal sealed record ClockPace(double Speed);
