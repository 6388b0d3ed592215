using Wenming.Domain.Roster;

namespace Wenming.Domain.Bulletins;

/// <summary>撤回: who withdrew a published bulletin, when (UTC) and why.</summary>
public sealed record BulletinRecall(PersonId By, DateTimeOffset At, string? Reason);
