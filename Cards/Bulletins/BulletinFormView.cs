using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Bulletins;

/// <summary>The form of a draft or a correction.</summary>
/// <param name="Press">The save button: the bulletin and revision, or the name of a new form.</param>
/// <param name="Content">What stands in the fields.</param>
/// <param name="Sections">The bureau's sections.</param>
public sealed record BulletinFormView(BulletinPress Press, BulletinContent Content, IReadOnlyList<Section> Sections)
{
    /// <summary>Whether it corrects what is published.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Whether it is a quarter's summary, which everybody gets.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Whether only title, text and basis can be changed.</summary>
    public bool IsFixed => IsCorrection || IsSummary;

    /// <summary>Whether it becomes a proposal to the office.</summary>
    public bool IsProposal { get; init; }
}
