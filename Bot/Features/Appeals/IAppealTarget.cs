using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>Something that a section may appeal against. A feature registers its own; the command finds it by its word.</summary>
internal interface IAppealTarget
{
    /// <summary>The word that names it, for example 复核.</summary>
    Text Word { get; }

    /// <summary>A section's head or liaison appeals; the reason is there and not too long.</summary>
    Task<Reply> RaiseAsync(Turn turn, SelfCheckWindow window, SectionId section, string reason, CancellationToken cancellationToken);

    /// <summary>Somebody decides; the role is checked here, as is the reason before.</summary>
    Task<Reply> DecideAsync(
        Turn turn, SelfCheckWindow window, SectionId section, bool isUpheld, string reason, CancellationToken cancellationToken);

    /// <summary>The section's appeal, while it waits; <see langword="null"/> when none does.</summary>
    Task<OpenAppeal?> FindOpenAsync(SelfCheckWindow window, SectionId section, CancellationToken cancellationToken);
}
