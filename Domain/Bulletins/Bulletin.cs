using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Bulletins;

/// <summary>
/// A bulletin with every wording that was handed in. A step takes the person as the roster has them now; nothing is published, and nothing that was
/// published is corrected, without a leader who neither wrote nor proposed it.
/// </summary>
/// <param name="Id">Its name.</param>
public sealed record Bulletin(BulletinId Id)
{
    /// <summary>
    /// The quarter whose summary (季度小结) it is: the office's common work, sent to everybody, and released under conditions of its own.
    /// <see langword="null"/> for any other bulletin.
    /// </summary>
    public Quarter? Quarter { get; init; }

    /// <summary>Grows with every step.</summary>
    public long Revision { get; init; }

    /// <summary>The wording under work; <see langword="null"/> when nothing is.</summary>
    public BulletinDraft? Draft { get; init; }

    /// <summary>Every wording that was handed in, the oldest first.</summary>
    public IReadOnlyList<BulletinVersion> Versions { get; init; } = [];

    /// <summary>The recall; <see langword="null"/> while it stands.</summary>
    public BulletinRecall? Recall { get; init; }

    /// <summary>Whether it was dropped before it was ever published.</summary>
    public bool IsDiscarded { get; init; }

    /// <summary>The wording in force; <see langword="null"/> before the first approval.</summary>
    public BulletinVersion? Current => Versions.LastOrDefault(version => version.Fate == VersionFate.Approved);

    /// <summary>The first wording that was in force; with later ones it was corrected.</summary>
    public BulletinVersion? First => Versions.FirstOrDefault(version => version.Fate == VersionFate.Approved);

    /// <summary>How many wordings were in force, from 1 on what is posted.</summary>
    public int Wordings => Versions.Count(version => version.Fate == VersionFate.Approved);

    /// <summary>Whether nothing more becomes of it: it was recalled or dropped.</summary>
    public bool IsOver => Recall is not null || IsDiscarded;

    /// <summary>What is said about it as a whole at an instant.</summary>
    public BulletinStatus StatusAt(DateTimeOffset now)
    {
        if (IsDiscarded)
            return BulletinStatus.Discarded;
        if (Recall is not null)
            return BulletinStatus.Recalled;
        if (First is { } first)
            return first.DueAt <= now ? BulletinStatus.Published : BulletinStatus.Scheduled;
        return Draft?.Stage switch
        {
            BulletinStage.Proposed => BulletinStatus.Proposed,
            BulletinStage.Submitted => BulletinStatus.Submitted,
            BulletinStage.Returned => BulletinStatus.Returned,
            _ => BulletinStatus.Writing,
        };
    }

    /// <summary>Begins a bulletin.</summary>
    public static BulletinStep Begin(BulletinId id, Person by, BulletinContent content, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!BulletinRights.MayPropose(by))
            return new BulletinStep.Refused(BulletinRefusal.NotAllowed);
        if (!content.IsWithinLimits)
            return new BulletinStep.Refused(BulletinRefusal.Incomplete);
        return new BulletinStep.Done(new Bulletin(id) { Revision = 1, Draft = new BulletinDraft(content, by.Id, BulletinStage.Writing, at) });
    }

    /// <summary>Begins the summary of a quarter.</summary>
    public static BulletinStep BeginSummary(BulletinId id, Quarter quarter, Person by, BulletinContent content, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Is(Role.Inspector))
            return new BulletinStep.Refused(BulletinRefusal.NotAllowed);
        var step = Begin(id, by, content, at);
        return step is BulletinStep.Done { Next: var begun } ? new BulletinStep.Done(begun with { Quarter = quarter }) : step;
    }

    /// <summary>
    /// Saves what the draft says. The office takes a proposal over by writing in it. Written in what waits for a decision, it waits no longer. On what
    /// is published it begins a correction, which changes title, text and basis only: who has it, and whether a receipt is asked, stays.
    /// </summary>
    public BulletinStep Write(Person by, BulletinContent content, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (BulletinRights.WhyNotWrite(this, by) is { } why)
            return new BulletinStep.Refused(why);
        if (!content.IsWithinLimits)
            return new BulletinStep.Refused(BulletinRefusal.Incomplete);
        var kept = (Current?.Content ?? (Quarter is null ? null : Draft!.Content)) is { } current ? current with { Title = content.Title, Text = content.Text, HasBasis = content.HasBasis, Basis = content.Basis } : content;
        var isTaken = IsTakenOver(by);
        return Done(this with
        {
            Draft = new BulletinDraft(kept, by.Id, BulletinStage.Writing, at) { Proposer = isTaken ? Draft!.Writer : Draft?.Proposer },
            Versions = Decided(isTaken ? VersionFate.TakenOver : VersionFate.Withdrawn, by.Id, at),
        });
    }

    /// <summary>Hands the draft in: the office's to the leaders, a section's to the office.</summary>
    /// <param name="by">Who hands it in.</param>
    /// <param name="problems">What <see cref="BulletinCheck"/> found.</param>
    /// <param name="at">When (UTC).</param>
    public BulletinStep Submit(Person by, IReadOnlyList<BulletinProblem> problems, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (BulletinRights.WhyNotSubmit(this, by) is { } why)
            return new BulletinStep.Refused(why);
        if (problems.Count > 0)
            return new BulletinStep.Refused(BulletinRefusal.Incomplete);
        var isTaken = IsTakenOver(by);
        var proposer = isTaken ? Draft!.Writer : Draft!.Proposer;
        var stage = by.Is(Role.Inspector) ? BulletinStage.Submitted : BulletinStage.Proposed;
        var earlier = Decided(VersionFate.TakenOver, by.Id, at);
        return Done(this with
        {
            Draft = Draft with { Writer = by.Id, Proposer = proposer, Stage = stage, Reason = null },
            Versions = [.. earlier, new BulletinVersion(Versions.Count + 1, Draft.Content, by.Id, at) { Proposer = proposer }],
        });
    }

    /// <summary>The second person's yes.</summary>
    /// <param name="by">A leader who neither wrote nor proposed it.</param>
    /// <param name="problems">What <see cref="BulletinCheck"/> finds now: somebody may have come onto the roster since.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="dueAt">The working hour at which it is said (UTC).</param>
    public BulletinStep Approve(Person by, IReadOnlyList<BulletinProblem> problems, DateTimeOffset at, DateTimeOffset dueAt)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (BulletinRights.WhyNotApprove(this, by) is { } why)
            return new BulletinStep.Refused(why);
        if (problems.Count > 0)
            return new BulletinStep.Refused(BulletinRefusal.Incomplete);
        var approved = Versions[^1] with { Fate = VersionFate.Approved, DecidedBy = by.Id, DecidedAt = at, DueAt = dueAt };
        return Done(this with { Draft = null, Versions = [.. Versions.SkipLast(1), approved] });
    }

    /// <summary>Gives a wording back: a leader what was submitted, the office what was proposed.</summary>
    public BulletinStep Return(Person by, string reason, DateTimeOffset at)
    {
        if (BulletinRights.WhyNotReturn(this, by) is { } why)
            return new BulletinStep.Refused(why);
        if (string.IsNullOrWhiteSpace(reason) || Typed.Length(reason) > BulletinContent.LongestReason)
            return new BulletinStep.Refused(BulletinRefusal.NoReason);
        return Done(this with
        {
            Draft = Draft! with { Stage = BulletinStage.Returned, Reason = reason },
            Versions = Decided(VersionFate.Returned, by.Id, at, reason),
        });
    }

    /// <summary>Drops the draft; what is published stays. Of what never was, only who wrote it is kept.</summary>
    public BulletinStep Discard(Person by, DateTimeOffset at) => BulletinRights.WhyNotDiscard(this, by) is { } why
        ? new BulletinStep.Refused(why)
        : Done(this with
        {
            Draft = Current is null ? Draft! with { Content = new BulletinContent() } : null,
            IsDiscarded = Current is null,
            Versions = Decided(VersionFate.Withdrawn, by.Id, at),
        });

    /// <summary>撤回: withdraws what is published, and what is under way with it. One person is enough to take something back.</summary>
    public BulletinStep Withdraw(Person by, string? reason, DateTimeOffset at)
    {
        if (BulletinRights.WhyNotRecall(this, by) is { } why)
            return new BulletinStep.Refused(why);
        if (reason is not null && Typed.Length(reason) > BulletinContent.LongestReason)
            return new BulletinStep.Refused(BulletinRefusal.NoReason);
        return Done(this with { Draft = null, Recall = new BulletinRecall(by.Id, at, reason), Versions = Decided(VersionFate.Withdrawn, by.Id, at) });
    }

    // A summary is taken over by whoever of the office writes on; who wrote before stays its proposer, and neither approves it.
    private bool IsTakenOver(Person by) =>
        Draft is { } draft && draft.Writer != by.Id && (draft.Stage == BulletinStage.Proposed || Quarter is not null);

    private BulletinStep.Done Done(Bulletin next) => new(next with { Revision = Revision + 1 });

    private IReadOnlyList<BulletinVersion> Decided(VersionFate fate, PersonId by, DateTimeOffset at, string? reason = null) =>
        Versions is [.., { Fate: VersionFate.Waiting } waiting]
            ? [.. Versions.SkipLast(1), waiting with { Fate = fate, DecidedBy = by, DecidedAt = at, Reason = reason }]
            : Versions;
}
