using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Domain.DailyAssessments;

/// <summary>What can be entered in the daily book, from the catalogue (rules.md 2, “Daily assessment”).</summary>
/// <param name="Code">Names the kind in stored entries, for example <c>duty-gap</c>.</param>
/// <param name="Points">Points that one fact counts: above 0 a merit (加分), below 0 a fault (扣分).</param>
/// <param name="Text">What it is called.</param>
public sealed record DailyEntryKind(string Code, decimal Points, Text Text)
{
    /// <summary>The kind that the bot enters when a rectification is overdue.</summary>
    public const string OverdueCode = "rectification-overdue";

    /// <summary>Points that all facts of this kind count at most in a quarter, as an amount above 0; <see langword="null"/> without a limit.</summary>
    public decimal? MostAQuarter { get; init; }

    /// <summary>The question of the self-check that counts the same fact: it counts once, here or there.</summary>
    public QuestionId? SameFactAs { get; init; }

    /// <summary>Used only where the bank does not ask this question; <see langword="null"/> when always.</summary>
    public QuestionId? OnlyWithout { get; init; }

    /// <summary>Whether any member of staff may propose it: a good deed.</summary>
    public bool IsForStaff { get; init; }

    /// <summary>Whether the bot alone enters it, from what is on record.</summary>
    public bool IsOnRecord { get; init; }

    /// <summary>Whether it counts for the section.</summary>
    public bool IsMerit => Points > 0;
}
