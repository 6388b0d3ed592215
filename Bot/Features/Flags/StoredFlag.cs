using Wenming.Domain.Flags;

namespace Wenming.Bot.Features.Flags;

/// <summary>A decision about the flag as its rows say.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Revision">Raised with every write.</param>
/// <param name="BasisRevision">The revision with which the figures were stored that it is based on.</param>
/// <param name="LastTurn">What wrote this revision: a turn, or the release that announced it.</param>
/// <param name="ETag">The row's version.</param>
internal sealed record StoredFlag(FlagDecision Decision, long Revision, long BasisRevision, string LastTurn, string ETag);
