using Wenming.Domain.Roster;

namespace Wenming.Domain.Bulletins;

/// <summary>Who may do what with a bulletin (rules.md 6.2), asked of the roster at every step.</summary>
public static class BulletinRights
{
    /// <summary>Whether the person may begin one: the office writes, heads and liaisons propose.</summary>
    public static bool MayPropose(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(Role.Inspector | Role.SectionHead | Role.SectionLiaison);
    }

    /// <summary>Whether the person may see the process: what waits, every wording, who decided.</summary>
    public static bool MaySeeProcess(Bulletin bulletin, Person person)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        ArgumentNullException.ThrowIfNull(person);
        if (IsAuthor(bulletin, person.Id))
            return true;
        return person.Is(Role.Inspector | Role.Leader) && (bulletin.Versions.Count > 0 || bulletin.Quarter is not null);
    }

    /// <summary>Whether the person may see the draft as it stands; what is being written is the writer's own.</summary>
    public static bool MaySeeDraft(Bulletin bulletin, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return MaySeeProcess(bulletin, person) && bulletin.Draft is { } draft
            && (draft.Writer == person.Id || draft.Proposer == person.Id || draft.Stage is BulletinStage.Proposed or BulletinStage.Submitted
                || bulletin.Quarter is not null);
    }

    /// <summary>Whether the person may read what is published.</summary>
    public static bool MayRead(Bulletin bulletin, Person person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return MaySeeProcess(bulletin, person) || IsReader(bulletin, person, now);
    }

    /// <summary>Whether the person is in the audience of what is published by now, recalled or not.</summary>
    public static bool IsReader(Bulletin bulletin, Person person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return bulletin.First?.DueAt <= now && bulletin.Current!.Content.Audience.Includes(person);
    }

    /// <summary>Whether the person may see the names of those who have not read it: the author and the office; leaders see counts.</summary>
    public static bool MaySeeUnreadNames(Bulletin bulletin, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return IsAuthor(bulletin, person.Id) || person.Is(Role.Inspector);
    }

    /// <summary>Whether the person wrote or proposed a wording of it.</summary>
    public static bool IsAuthor(Bulletin bulletin, PersonId person)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return bulletin.Draft is { } draft && (draft.Writer == person || draft.Proposer == person)
            || bulletin.Versions.Any(version => version.Writer == person || version.Proposer == person);
    }

    /// <summary>Why the person cannot write in it; <see langword="null"/> when nothing is against it.</summary>
    public static BulletinRefusal? WhyNotWrite(Bulletin bulletin, Person by)
    {
        if (WhyOver(bulletin) is { } over)
            return over;
        if (!MayPropose(by) || ((bulletin.Current is not null || bulletin.Quarter is not null) && !by.Is(Role.Inspector)))
            return BulletinRefusal.NotAllowed;
        if (bulletin.Draft is not { } draft)
            return bulletin.Current is null ? BulletinRefusal.WrongStage : null;
        if (draft.Writer == by.Id || MayTakeOver(bulletin, draft, by))
            return null;
        return bulletin.Current is null ? BulletinRefusal.NotYours : BulletinRefusal.CorrectionUnderWay;
    }

    /// <summary>Why the person cannot hand the draft in.</summary>
    public static BulletinRefusal? WhyNotSubmit(Bulletin bulletin, Person by)
    {
        if (WhyNotWrite(bulletin, by) is { } why)
            return why;
        return bulletin.Draft switch
        {
            { Stage: BulletinStage.Writing or BulletinStage.Returned } => null,
            { Stage: BulletinStage.Proposed } draft when MayTakeOver(bulletin, draft, by) => null,
            _ => BulletinRefusal.WrongStage,
        };
    }

    /// <summary>Why the person cannot approve.</summary>
    public static BulletinRefusal? WhyNotApprove(Bulletin bulletin, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver(bulletin) is { } over)
            return over;
        if (!by.Is(Role.Leader))
            return BulletinRefusal.NotAllowed;
        if (bulletin.Draft is not { Stage: BulletinStage.Submitted } draft)
            return BulletinRefusal.WrongStage;
        return draft.Writer == by.Id || draft.Proposer == by.Id ? BulletinRefusal.SamePerson : null;
    }

    /// <summary>Why the person cannot give it back.</summary>
    public static BulletinRefusal? WhyNotReturn(Bulletin bulletin, Person by)
    {
        if (WhyOver(bulletin) is { } over)
            return over;
        if (bulletin.Draft is not { Stage: BulletinStage.Proposed } draft)
            return WhyNotApprove(bulletin, by);
        if (!by.Is(Role.Inspector))
            return BulletinRefusal.NotAllowed;
        return draft.Writer == by.Id ? BulletinRefusal.SamePerson : null;
    }

    /// <summary>Why the person cannot drop the draft.</summary>
    public static BulletinRefusal? WhyNotDiscard(Bulletin bulletin, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver(bulletin) is { } over)
            return over;
        if (bulletin.Draft is not { } draft)
            return BulletinRefusal.WrongStage;
        return draft.Writer == by.Id ? null : BulletinRefusal.NotYours;
    }

    /// <summary>Why the person cannot recall it.</summary>
    public static BulletinRefusal? WhyNotRecall(Bulletin bulletin, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (WhyOver(bulletin) is { } over)
            return over;
        if (!by.Is(Role.Inspector | Role.Leader))
            return BulletinRefusal.NotAllowed;
        return bulletin.Current is null ? BulletinRefusal.WrongStage : null;
    }

    private static bool MayTakeOver(Bulletin bulletin, BulletinDraft draft, Person by) =>
        (draft.Stage == BulletinStage.Proposed || bulletin.Quarter is not null) && by.Is(Role.Inspector);

    private static BulletinRefusal? WhyOver(Bulletin bulletin)
    {
        ArgumentNullException.ThrowIfNull(bulletin);
        return bulletin.Recall is not null || bulletin.IsDiscarded ? BulletinRefusal.IsOver : null;
    }
}
