namespace Wenming.Bot.Web;

/// <summary>What the bureau's clock shows, for the page.</summary>
internal sealed record ClockReading(DateTimeOffset Now, double Speed);
