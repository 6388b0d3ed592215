using System.Collections.Immutable;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Flags;

/// <summary>A quarter's flag as it is decided: the bot proposes, the leaders decide (rules.md 2).</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Proposal">What the figures say now.</param>
/// <param name="Rules">The rules.</param>
public sealed record FlagCase(Quarter Quarter, FlagProposal Proposal, FlagRules Rules)
{
    /// <summary>Whether verification is over, so that there is something to decide about.</summary>
    public required bool IsReady { get; init; }

    /// <summary>What was decided, if something was.</summary>
    public FlagDecision? Decision { get; init; }

    /// <summary>The figures now.</summary>
    public FlagBasis Basis { get; } = FlagBasis.Of(Proposal, Rules);

    /// <summary>Whether the figures are others than those that the waiting decision was based on, so that it must be confirmed before it is announced.</summary>
    public bool IsOutOfDate => Decision is { Waits: true } decision && decision.Basis != Basis;

    /// <summary>A leader decides, or decides again until it is announced.</summary>
    public FlagStep Decide(Person by, FlagChoice choice, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(choice);
        var wanted = choice with
        {
            Winners = [.. choice.Winners.Distinct().OrderBy(winner => winner.Value, StringComparer.Ordinal)],
            Reason = choice.Reason.Trim(),
        };
        if (WhyNot(by, wanted) is { } why)
            return new FlagStep.Refused(why);
        return new FlagStep.Taken(new FlagDecision(Quarter, wanted, by.Id, now, Basis)
        {
            IsAsProposed = IsProposed(wanted.Winners),
            Announcements = Decision?.Announcements ?? 0,
            Withdrawal = Decision?.Withdrawal,
        });
    }

    /// <summary>撤回: a leader takes the announcement back; the decision is open again.</summary>
    public FlagStep Withdraw(Person by, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(reason);
        if (!by.Is(Role.Leader))
            return Refuse(new FlagRefusal.NotAllowed());
        if (Decision is not { IsAnnounced: true } decision)
            return Refuse(new FlagRefusal.NothingAnnounced());
        if (string.IsNullOrWhiteSpace(reason))
            return Refuse(new FlagRefusal.NoReason());
        if (Typed.Length(reason) > FlagChoice.LongestReason)
            return Refuse(new FlagRefusal.TooLong());
        return new FlagStep.Taken(decision with { AnnouncedAt = null, Withdrawal = new FlagWithdrawal(reason.Trim(), by.Id, now) });
    }

    private FlagRefusal? WhyNot(Person by, FlagChoice choice)
    {
        if (!by.Is(Role.Leader))
            return new FlagRefusal.NotAllowed();
        if (Decision is { IsAnnounced: true })
            return new FlagRefusal.IsAnnounced();
        if (!IsReady)
            return new FlagRefusal.TooEarly();
        if (Typed.Length(choice.Reason) > FlagChoice.LongestReason)
            return new FlagRefusal.TooLong();
        if (Proposal.Others.FirstOrDefault(other => choice.Winners.Contains(other.Candidate.Section)) is { } barred)
            return new FlagRefusal.NotEligible(barred.Candidate.Section, barred.Obstacles);
        if (by.Section is { } own && choice.Winners.Contains(own))
            return new FlagRefusal.OwnSection();
        var isProposed = IsProposed(choice.Winners);

        // Those that share the last place are proposed together (并列), which may be more than there are flags.
        if (choice.Winners.Length > Proposal.Flags && !isProposed)
            return new FlagRefusal.TooMany(Proposal.Flags);
        return !isProposed && choice.Reason.Length == 0 ? new FlagRefusal.NoReason() : null;
    }

    private bool IsProposed(ImmutableArray<SectionId> winners) => Proposal.Winners
        .Select(winner => winner.Candidate.Section.Value)
        .Order(StringComparer.Ordinal)
        .SequenceEqual(winners.Select(winner => winner.Value).Order(StringComparer.Ordinal));

    private static FlagStep.Refused Refuse(FlagRefusal why) => new(why);
}
