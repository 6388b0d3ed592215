using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Appeals;

/// <summary>What an appeal is about.</summary>
/// <param name="Section">Whose appeal it is.</param>
/// <param name="Latest">The window of the latest quarter whose self-check has opened.</param>
internal sealed record AppealMatter(SectionId Section, SelfCheckWindow Latest)
{
    /// <summary>The number that was typed; always there for a target that is numbered, but when all its open appeals are listed.</summary>
    public int? Number { get; init; }

    /// <summary>The quarter that was typed; <see langword="null"/> when the target is to find it.</summary>
    public Quarter? Quarter { get; init; }
}
