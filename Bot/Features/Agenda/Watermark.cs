namespace Wenming.Bot.Features.Agenda;

/// <summary>How far the agenda is planned.</summary>
/// <param name="Through">Everything due up to this instant (UTC), included, is planned.</param>
/// <param name="ETag">The version of the row.</param>
/// <param name="Planned">What is planned beyond it, because something before it is not, with the instants at which it was due.</param>
internal sealed record Watermark(DateTimeOffset Through, string ETag, IReadOnlyDictionary<string, DateTimeOffset> Planned);
