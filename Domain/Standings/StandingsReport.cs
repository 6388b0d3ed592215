using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;

namespace Wenming.Domain.Standings;

/// <summary>A quarter's table with what is computed from it; each is computed when it is first asked for and kept, so that it costs once.</summary>
public sealed class StandingsReport
{
    private readonly Lazy<StandingsFigures?> _figures;
    private readonly Lazy<IReadOnlyList<QuestionGap>> _gaps;
    private readonly Lazy<IReadOnlyList<TrendPoint>> _trend;

    /// <summary>A report.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="table">Its table.</param>
    /// <param name="bank">The bank: criteria and the order of questions.</param>
    public StandingsReport(Quarter quarter, StandingsTable table, QuestionBank bank)
    {
        (Quarter, Table, Bank) = (quarter, table, bank);
        _figures = new(() => StandingsFigures.Of(table, bank.Criteria));
        _gaps = new(() => QuestionGap.Of(table, [.. bank.Questions.Select(question => question.Id)]));
        _trend = new(() => TrendPoint.Of(quarter, table));
    }

    /// <summary>The quarter.</summary>
    public Quarter Quarter { get; }

    /// <summary>The table.</summary>
    public StandingsTable Table { get; }

    /// <summary>The bank that was answered.</summary>
    public QuestionBank Bank { get; }

    /// <summary>Mean, spread, criteria over the sections; <see langword="null"/> when nobody declared anything.</summary>
    public StandingsFigures? Figures => _figures.Value;

    /// <summary>Which questions cost most.</summary>
    public IReadOnlyList<QuestionGap> Gaps => _gaps.Value;

    /// <summary>The bureau over the last quarters, the earliest first.</summary>
    public IReadOnlyList<TrendPoint> Trend => _trend.Value;
}
