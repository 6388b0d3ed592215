using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;

namespace Wenming.Domain.Summaries;

/// <summary>What the draft of a quarter's summary (季度小结) is made of.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Bureau">The bureau's figures.</param>
/// <param name="Rectifications">What became of the gaps.</param>
/// <param name="Next">The next quarter's self-check.</param>
public sealed record SummaryFacts(Quarter Quarter, BureauSummary Bureau, RectificationCount Rectifications, SelfCheckWindow Next)
{
    /// <summary>The leaders' decision about the flag; <see langword="null"/> while there is none.</summary>
    public FlagDecision? Flag { get; init; }
}
