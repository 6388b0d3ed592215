using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;
using Wenming.Domain.Vetoes;

namespace Wenming.Domain.Standings;

/// <summary>What a section had in an earlier quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Self">S; <see langword="null"/> when nothing was declared.</param>
/// <param name="Verified">V; <see langword="null"/> when it was not verified.</param>
public sealed record PastStanding(Quarter Quarter, Score? Self, Score? Verified)
{
    /// <summary>Whether a veto holds.</summary>
    public bool IsVetoed { get; init; }

    /// <summary>What V counts for averages: min(V, 59.99) under a veto (rules.md 2).</summary>
    public Score? Counted => Verified is { } verified ? Veto.RankingValue(verified, IsVetoed) : null;
}
