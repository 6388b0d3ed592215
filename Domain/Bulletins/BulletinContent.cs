using Wenming.Domain.Wording;

namespace Wenming.Domain.Bulletins;

/// <summary>What a bulletin says, to whom and when: one wording.</summary>
public sealed record BulletinContent
{
    /// <summary>Longest title, in Unicode characters.</summary>
    public const int LongestTitle = 60;

    /// <summary>Longest text, in Unicode characters.</summary>
    public const int LongestText = 2000;

    /// <summary>Longest basis or reason, in Unicode characters.</summary>
    public const int LongestReason = 200;

    /// <summary>What it is.</summary>
    public BulletinKind Kind { get; init; }

    /// <summary>The title, one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text, in paragraphs.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who gets it.</summary>
    public BulletinAudience Audience { get; init; } = BulletinAudience.Everybody;

    /// <summary>Whether readers are asked to press 已阅.</summary>
    public bool AsksReceipt { get; init; }

    /// <summary>When it is to be published (UTC); <see langword="null"/> for as soon as it is approved.</summary>
    public DateTimeOffset? WishedAt { get; init; }

    /// <summary>Whether the author ticked 有依据/已同意 for naming a person.</summary>
    public bool HasBasis { get; init; }

    /// <summary>The basis, or whose consent, for naming a person.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Whether every text is as long as it may be.</summary>
    public bool IsWithinLimits =>
        Typed.Length(Title) <= LongestTitle && Typed.Length(Text) <= LongestText && Typed.Length(Basis) <= LongestReason;
}
