using Wenming.Domain.Audit;

namespace Wenming.Bot.Features.Audit;

/// <summary>An object's history as it is stored.</summary>
/// <param name="Entries">Its lines, oldest first.</param>
/// <param name="Break">Where it is not what it was; <see langword="null"/> when it is whole.</param>
internal sealed record AuditHistory(IReadOnlyList<AuditEntry> Entries, AuditBreak? Break);
