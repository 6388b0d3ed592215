using Wenming.Domain.Questions;

namespace Wenming.Domain.Summaries;

/// <summary>How many answers lead to which follow-up.</summary>
/// <param name="Mandatory">Mandatory rectifications (整改项).</param>
/// <param name="Improvements">Improvement items (提升项).</param>
public readonly record struct GapCount(int Mandatory, int Improvements)
{
    /// <summary>Both together.</summary>
    public int Sum => Mandatory + Improvements;

    /// <summary>Counts gaps.</summary>
    public static GapCount Of(IReadOnlyList<Gap> gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        var mandatory = gaps.Count(gap => gap.Kind == FollowUpKind.Mandatory);
        return new(mandatory, gaps.Count - mandatory);
    }
}
