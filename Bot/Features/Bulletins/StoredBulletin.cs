using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>A bulletin as it was read.</summary>
/// <param name="Bulletin">The bulletin.</param>
/// <param name="ETag">The version of its head row.</param>
/// <param name="LastTurn">The turn that wrote it last, so that its repeated delivery is recognised.</param>
internal sealed record StoredBulletin(Bulletin Bulletin, string ETag, string LastTurn);
