namespace Wenming.Bot.Features.Bulletins;

/// <summary>What a write remembers of its turn.</summary>
/// <param name="Id">The turn.</param>
/// <param name="IsTyped">Whether it also sets where the person stands in typed text.</param>
/// <param name="Typing">Where; <see langword="null"/> for nowhere.</param>
internal sealed record BulletinTurn(string Id, bool IsTyped = false, TypingState? Typing = null);
