using Wenming.Domain.Wording;

namespace Wenming.Domain.Roster;

/// <summary>A unit as a roster file writes it: its name, followed by （直属单位） or (affiliated) when it is an affiliated unit.</summary>
internal readonly record struct SectionCell(string Name, SectionKind Kind)
{
    private static readonly string[] AffiliatedMarks = ["(直属单位)", "(affiliated)"];

    public static SectionCell Read(string cell)
    {
        var name = cell.Trim();
        var folded = Typed.Fold(name);
        foreach (var mark in AffiliatedMarks)
        {
            // Folding changes characters one by one, so lengths agree.
            if (folded.EndsWith(mark, StringComparison.Ordinal))
                return new SectionCell(name[..^mark.Length].Trim(), SectionKind.Affiliated);
        }

        return new SectionCell(name, SectionKind.Section);
    }
}
