using Wenming.Domain.Questions;
using Wenming.Domain.Vetoes;

namespace Wenming.Cards.Vetoes;

/// <summary>A veto as one reader sees it.</summary>
/// <param name="Veto">The veto.</param>
/// <param name="Revision">Its revision.</param>
public sealed record VetoView(Veto Veto, long Revision)
{
    /// <summary>The question whose answer reported it.</summary>
    public Question? Question { get; init; }

    /// <summary>The steps that the reader may take.</summary>
    public IReadOnlyList<VetoAction> May { get; init; } = [];

    /// <summary>What happened at the last press.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether <see cref="Notice"/> says that something was not accepted.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>The last day of an appeal, where the reader may make one.</summary>
    public DateOnly? AppealUntil { get; init; }

    /// <summary>The day by which the appeal is decided, while it waits.</summary>
    public DateOnly? DecideBy { get; init; }
}
