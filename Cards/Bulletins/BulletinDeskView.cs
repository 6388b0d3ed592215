using Wenming.Domain.Bulletins;

namespace Wenming.Cards.Bulletins;

/// <summary>A bulletin as its author, the office and the leaders see it.</summary>
/// <param name="Shown">The draft, or where there is none the wording in force, as a reader sees it.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Status">Where it stands.</param>
public sealed record BulletinDeskView(BulletinView Shown, long Revision, BulletinStatus Status)
{
    /// <summary>Whether what is shown is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Where the shown draft stands.</summary>
    public BulletinStage? Stage { get; init; }

    /// <summary>The writer's name.</summary>
    public string Writer { get; init; } = "";

    /// <summary>The proposer's name.</summary>
    public string? Proposer { get; init; }

    /// <summary>Why it was given back.</summary>
    public string? Reason { get; init; }

    /// <summary>What keeps it from being published, in words.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What became of each wording, the oldest first.</summary>
    public IReadOnlyList<VersionLineView> History { get; init; } = [];

    /// <summary>What this person may do now.</summary>
    public IReadOnlySet<BulletinAction> May { get; init; } = new HashSet<BulletinAction>();

    /// <summary>Whether handing it in gives it to the office and not to the leaders.</summary>
    public bool IsProposal { get; init; }

    /// <summary>Of how many copies it is not known whether they arrived, for who may send them again.</summary>
    public int Unknown { get; init; }

    /// <summary>Whether the list of who has not read it can be asked for.</summary>
    public bool HasReceipts { get; init; }
}
