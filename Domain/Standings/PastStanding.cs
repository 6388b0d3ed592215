using Wenming.Domain.Calendar;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Standings;

/// <summary>What a section had in an earlier quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Self">S; <see langword="null"/> when nothing was declared.</param>
/// <param name="Verified">V; <see langword="null"/> when it was not verified.</param>
public sealed record PastStanding(Quarter Quarter, Score? Self, Score? Verified);
