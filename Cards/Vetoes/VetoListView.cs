using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;

namespace Wenming.Cards.Vetoes;

/// <summary>What a reader sees of the vetoes.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Vetoes">Those that the reader sees, those that wait first; of an earlier quarter only what waits.</param>
public sealed record VetoListView(Quarter Quarter, IReadOnlyList<Veto> Vetoes)
{
    /// <summary>How many there are, for who sees no more than that; <see langword="null"/> for everybody else.</summary>
    public int? Count { get; init; }

    /// <summary>The sections about which the reader may report.</summary>
    public IReadOnlyList<SectionId> MayReport { get; init; } = [];

    /// <summary>Whether the reader reports discipline cases.</summary>
    public bool MayReportCase { get; init; }

    /// <summary>The bank, for the questions whose answers reported something.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>What happened at the last press.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether <see cref="Notice"/> says that something was not accepted.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>What stood in the fields, where it was not accepted.</summary>
    public (string? Section, string Fact) Filled { get; init; } = (null, "");
}
