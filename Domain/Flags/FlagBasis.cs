using System.Security.Cryptography;
using System.Text;

namespace Wenming.Domain.Flags;

/// <summary>What a decision about the flag is based on: the rules and every section's figures at that time. Stored with it.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Flags">How many flags there were.</param>
/// <param name="Figures">The figures: the eligible by rank, then the others by name.</param>
public sealed record FlagBasis(FlagRules Rules, int Flags, IReadOnlyList<FlagFigure> Figures)
{
    /// <summary>What a proposal says.</summary>
    public static FlagBasis Of(FlagProposal proposal, FlagRules rules)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(
            rules,
            proposal.Flags,
            [
                .. proposal.Eligible.Select(FlagFigure.Of),
                .. proposal.Others.OrderBy(other => other.Candidate.Section.Value, StringComparer.Ordinal).Select(other => FlagFigure.Of(other, rules)),
            ]);
    }

    /// <summary>The same for the same figures, rules and number of flags; else another.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder().Append(Rules).Append('\n').Append(Flags);
        foreach (var figure in Figures)
            text.Append('\n').Append(figure.ToLine());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The sections whose figures are others than before, by name.</summary>
    public IReadOnlyList<FlagFigure> ChangedSince(FlagBasis before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var known = before.Figures.ToDictionary(figure => figure.Section);
        return
        [
            .. Figures.Where(figure => known.GetValueOrDefault(figure.Section) != figure).OrderBy(figure => figure.Section.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Two are the same when they say the same.</summary>
    public bool Equals(FlagBasis? other) =>
        other is not null && Rules == other.Rules && Flags == other.Flags && Figures.SequenceEqual(other.Figures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules, Flags, Figures.Count);
}
