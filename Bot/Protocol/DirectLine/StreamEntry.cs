namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>An activity in a conversation's stream.</summary>
/// <param name="Ordinal">Its place in the stream; what a watermark counts. An update moves to the end.</param>
/// <param name="Sequence">Its place on the page; an update keeps the place of what it replaces.</param>
/// <param name="Tail">The end of its id: what tells it from the others in its conversation.</param>
/// <param name="Json">The activity as it goes over the wire.</param>
internal sealed record StreamEntry(long Ordinal, long Sequence, string Tail, byte[] Json);
