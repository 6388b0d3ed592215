using Wenming.Domain.Roster;

namespace Wenming.Domain.DailyAssessments;

/// <summary>What becomes of an entry when a person does something with it.</summary>
public abstract record DailyStep
{
    private DailyStep()
    {
    }

    /// <summary>It is taken.</summary>
    /// <param name="Entry">The entry as it is then.</param>
    public sealed record Taken(DailyEntry Entry) : DailyStep;

    /// <summary>The person is asked first whether the fact is another one than those that are counted already.</summary>
    public sealed record Asked : DailyStep;

    /// <summary>It is not taken.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(DailyRefusal Reason) : DailyStep;

    /// <summary>The step of a person.</summary>
    /// <param name="entry">The entry as it stands.</param>
    /// <param name="action">What the person does.</param>
    /// <param name="person">Who.</param>
    /// <param name="isAlike">Whether its fact may be counted already.</param>
    /// <param name="isClosed">Whether the year's public notice is over.</param>
    /// <param name="reason">Why, for a refusal.</param>
    /// <param name="now">Now (UTC).</param>
    public static DailyStep Of(DailyEntry entry, DailyAction action, Person person, bool isAlike, bool isClosed, string? reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(person);
        return entry.Status switch
        {
            DailyEntryStatus.Questioned => OfQuestioned(entry, action, person, now),
            DailyEntryStatus.Proposed when action == DailyAction.Withdraw => Withdrawn(entry, person),
            DailyEntryStatus.Proposed when isClosed => new Refused(DailyRefusal.Closed),
            DailyEntryStatus.Proposed => OfProposed(entry, action, person, isAlike, reason, now),
            DailyEntryStatus.Confirmed when action is DailyAction.SameFact or DailyAction.OtherFact => OfConfirmed(entry, action, person, isAlike, now),
            _ => new Refused(DailyRefusal.Decided),
        };
    }

    private static DailyStep OfQuestioned(DailyEntry entry, DailyAction action, Person person, DateTimeOffset now) => action switch
    {
        _ when person.Id != entry.Proposer => new Refused(DailyRefusal.WaitsForProposer),
        DailyAction.OtherFact => new Taken(ToldApart(entry, person, now) with { Status = DailyEntryStatus.Proposed }),
        DailyAction.SameFact => new Taken(entry with { Status = DailyEntryStatus.Withdrawn, IsSameFact = true }),
        DailyAction.Withdraw => Withdrawn(entry, person),
        _ => new Refused(DailyRefusal.SamePerson),
    };

    private static DailyStep OfProposed(DailyEntry entry, DailyAction action, Person person, bool isAlike, string? reason, DateTimeOffset now)
    {
        if (DailyRights.WhyNotDecide(person, entry) is { } refusal)
            return new Refused(refusal);
        return action switch
        {
            DailyAction.Confirm when isAlike => new Asked(),
            DailyAction.Confirm => new Taken(Decided(entry, DailyEntryStatus.Confirmed, person, now)),
            DailyAction.OtherFact => new Taken(Decided(ToldApart(entry, person, now), DailyEntryStatus.Confirmed, person, now)),
            DailyAction.SameFact when !isAlike => new Refused(DailyRefusal.NothingAlike),
            DailyAction.SameFact => new Taken(Decided(entry, DailyEntryStatus.Refused, person, now) with { IsSameFact = true }),
            _ => new Taken(Decided(entry, DailyEntryStatus.Refused, person, now) with { Reason = reason }),
        };
    }

    // Its fact was declared in the self-check after it was confirmed; whoever may decide says which of the two counts.
    private static DailyStep OfConfirmed(DailyEntry entry, DailyAction action, Person person, bool isAlike, DateTimeOffset now)
    {
        if (DailyRights.WhyNotDecide(person, entry) is { } refusal)
            return new Refused(refusal);
        if (!isAlike)
            return new Refused(DailyRefusal.Decided);
        return new Taken(action == DailyAction.OtherFact
            ? ToldApart(entry, person, now)
            : entry with { Status = DailyEntryStatus.Struck, IsSameFact = true });
    }

    private static DailyStep Withdrawn(DailyEntry entry, Person person) => person.Id == entry.Proposer
        ? new Taken(entry with { Status = DailyEntryStatus.Withdrawn })
        : new Refused(DailyRefusal.NotProposer);

    private static DailyEntry ToldApart(DailyEntry entry, Person person, DateTimeOffset now) => entry with { ToldApartBy = person.Id, ToldApartAt = now };

    private static DailyEntry Decided(DailyEntry entry, DailyEntryStatus status, Person person, DateTimeOffset now) =>
        entry with { Status = status, Decider = person.Id, DecidedAt = now };
}
