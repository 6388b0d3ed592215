using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Standings;

/// <summary>The rows of one section and quarter together.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Declared">What was declared; <see langword="null"/> when nothing was begun.</param>
/// <param name="Verified">What verification comes to; <see langword="null"/> when it is not over, or was about another sheet than the declared one.</param>
internal sealed record QuarterRows(Quarter Quarter, StandingEntry? Declared, VerifiedEntry? Verified)
{
    /// <summary>D; <see langword="null"/> without a daily book.</summary>
    public DailyStanding? Daily { get; init; }

    /// <summary>The vetoes; <see langword="null"/> without any.</summary>
    public VetoStanding? Vetoes { get; init; }

    /// <summary>The rows, without what a verification says of a sheet that was handed in again since.</summary>
    public static QuarterRows Of(Quarter quarter, StandingEntry? declared, VerifiedEntry? verified) =>
        new(quarter, declared, verified is not null && verified.DeclaredAt == declared?.Record.LastSubmittedAt ? verified : null);
}
