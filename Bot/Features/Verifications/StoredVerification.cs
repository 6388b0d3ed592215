using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Verifications;

/// <summary>A verification as its rows say.</summary>
/// <param name="Verification">What it says.</param>
/// <param name="Revision">Raised with every write; a card with another one is stale.</param>
/// <param name="LastTurn">The turn that wrote this revision.</param>
/// <param name="ETag">The row's version; <see langword="null"/> before the first write.</param>
internal sealed record StoredVerification(Verification Verification, long Revision, string? LastTurn, string? ETag);
