using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>Something that a section may appeal against. A feature registers its own; the command finds it by its word.</summary>
internal interface IAppealTarget
{
    /// <summary>The word that names it, for example 复核.</summary>
    Text Word { get; }

    /// <summary>Whether a section has several, each with a number: 申诉 日常 3. A number that was typed is in the matter.</summary>
    bool IsNumbered => false;

    /// <summary>A section's head or liaison appeals; the reason is there and not too long.</summary>
    Task<Reply> RaiseAsync(Turn turn, AppealMatter matter, string reason, CancellationToken cancellationToken);

    /// <summary>Somebody decides; the role is checked here, the reason before.</summary>
    Task<Reply> DecideAsync(Turn turn, AppealMatter matter, AppealVerdict verdict, CancellationToken cancellationToken);

    /// <summary>The section's appeals that wait.</summary>
    Task<IReadOnlyList<OpenAppeal>> ListOpenAsync(Turn turn, AppealMatter matter, CancellationToken cancellationToken);
}
