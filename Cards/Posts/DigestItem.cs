using Wenming.Cards.Elements;

namespace Wenming.Cards.Posts;

/// <summary>One matter in the day's digest, in the reader's language.</summary>
/// <param name="Title">What it is about, a few words; plain text.</param>
/// <param name="Body">What there is to say, without the title.</param>
/// <param name="Buttons">What can be done about it at once; at most two.</param>
public sealed record DigestItem(string Title, IReadOnlyList<CardElement> Body, IReadOnlyList<CardAction> Buttons);
