using Wenming.Domain.Audit;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Audit;

/// <summary>A kind of object that has a history which 历史 shows. A feature registers its own; the command finds it by its word.</summary>
internal interface IAuditedObject
{
    /// <summary>The word that names the kind, for example 复核.</summary>
    Text Word { get; }

    /// <summary>What names one of them.</summary>
    AuditScope Scope { get; }

    /// <summary>What its actions are called, by the code that stands in the history.</summary>
    IReadOnlyDictionary<string, Text> Actions { get; }

    /// <summary>
    /// How much this reader sees; who reads a history by its role is decided by <see cref="AuditRights"/>, and an object may say less, never more.
    /// </summary>
    AuditSight SightOf(AuditQuery query) => AuditRights.Of(query.Reader, query.Section);

    /// <summary>The history; <see langword="null"/> when there is no such object, or the reader may not know of it.</summary>
    Task<AuditHistory?> FindAsync(AuditQuery query, CancellationToken cancellationToken);
}
