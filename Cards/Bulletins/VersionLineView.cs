using Wenming.Domain.Bulletins;

namespace Wenming.Cards.Bulletins;

/// <summary>One wording in the history.</summary>
/// <param name="Version">The wording.</param>
/// <param name="Writer">The writer's name.</param>
/// <param name="DecidedBy">The name of who decided.</param>
public sealed record VersionLineView(BulletinVersion Version, string Writer, string? DecidedBy);
