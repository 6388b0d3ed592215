using Wenming.Domain.Vetoes;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>A veto as its row says.</summary>
/// <param name="Veto">What it says.</param>
/// <param name="Revision">Raised with every write; a card with another one is stale.</param>
/// <param name="LastTurn">The turn that wrote this revision.</param>
/// <param name="ETag">The row's version; <see langword="null"/> before the first write.</param>
internal sealed record StoredVeto(Veto Veto, long Revision, string? LastTurn, string? ETag);
