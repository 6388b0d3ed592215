using System.Globalization;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Domain.Flags;

/// <summary>One section's figures as a decision about the flag was based on them.</summary>
/// <param name="Section">The section.</param>
/// <param name="Daily">D.</param>
public sealed record FlagFigure(SectionId Section, decimal Daily)
{
    private const char Between = '\t';
    private const string None = "-";

    /// <summary>The place among the eligible; <see langword="null"/> when the section was not.</summary>
    public int? Rank { get; init; }

    /// <summary>V; <see langword="null"/> without one.</summary>
    public Score? Verified { get; init; }

    /// <summary>The flag's value; <see langword="null"/> without V.</summary>
    public Score? Value { get; init; }

    /// <summary>The verified criteria, as <c>C2=22/1</c>, and what broke a tie; for the record.</summary>
    public string Details { get; init; } = "";

    /// <summary>Codes of what kept the section from the flag, for example <c>late criterion:C2</c>; empty when nothing did.</summary>
    public string Against { get; init; } = "";

    /// <summary>The figures of a section that is eligible.</summary>
    public static FlagFigure Of(RankedCandidate ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        var candidate = ranked.Candidate;
        return new(candidate.Section, candidate.Daily)
        {
            Rank = ranked.Rank,
            Verified = candidate.Verified,
            Value = ranked.Value,
            Details = $"{Criteria(candidate)} mandatory={candidate.MandatoryOpened} overdueDays={candidate.DaysOverdue}".Trim(),
        };
    }

    /// <summary>The figures of a section that is not. Days that go on counting by themselves are left out, or every day would be news.</summary>
    public static FlagFigure Of(BarredCandidate barred, FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(barred);
        var candidate = barred.Candidate;
        return new(candidate.Section, candidate.Daily)
        {
            Verified = candidate.Verified,
            Value = candidate.Value(rules),
            Details = Criteria(candidate),
            Against = string.Join(' ', barred.Obstacles.Select(obstacle => obstacle.Code)),
        };
    }

    /// <summary>One line that <see cref="Parse"/> reads and a person too.</summary>
    public string ToLine() => string.Join(
        Between,
        Section.Value,
        Rank?.ToString(CultureInfo.InvariantCulture) ?? None,
        Verified?.ToString() ?? None,
        Daily.ToString(CultureInfo.InvariantCulture),
        Value?.ToString() ?? None,
        Details.Length == 0 ? None : Details,
        Against.Length == 0 ? None : Against);

    /// <summary>Reads what <see cref="ToLine"/> wrote.</summary>
    /// <exception cref="FormatException">The line was not written by it.</exception>
    public static FlagFigure Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Split(Between) is not [var section, var rank, var verified, var daily, var value, var details, var against])
            throw new FormatException($"'{line}' holds no figures of a section: it must have seven parts.");
        return new(new SectionId(section), decimal.Parse(daily, CultureInfo.InvariantCulture))
        {
            Rank = rank == None ? null : int.Parse(rank, CultureInfo.InvariantCulture),
            Verified = verified == None ? null : Score.Parse(verified),
            Value = value == None ? null : Score.Parse(value),
            Details = details == None ? "" : details,
            Against = against == None ? "" : against,
        };
    }

    private static string Criteria(FlagCandidate candidate) =>
        string.Join(' ', candidate.Criteria.Select(one => $"{one.Criterion}={one.Value}"));
}
