using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Appeals;

/// <summary>An appeal that waits for a decision.</summary>
/// <param name="Section">Who appealed.</param>
/// <param name="Against">What against, for example 复核.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Reason">What the section says.</param>
/// <param name="DecideBy">The day by which it is decided.</param>
public sealed record OpenAppeal(SectionId Section, Text Against, Quarter Quarter, string Reason, DateOnly DecideBy)
{
    /// <summary>The number of what is appealed against, where a section has several.</summary>
    public int? Number { get; init; }

    /// <summary>What against, with its number: 日常 3.</summary>
    public string AgainstIn(Language language) =>
        Number is { } number ? AppealTexts.Numbered.In(language, Against.In(language), number) : Against.In(language);
}
