using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;

namespace Wenming.Domain.Rectifications;

/// <summary>What answers change among the rectifications of their quarter. The same answers change nothing the second time.</summary>
public abstract record FollowUpChange
{
    private FollowUpChange(Rectification next) => Next = next;

    /// <summary>The rectification after it.</summary>
    public Rectification Next { get; }

    /// <summary>The answer calls for one that is not there.</summary>
    public sealed record Opened(Rectification Rectification) : FollowUpChange(Rectification);

    /// <summary>One was ended by a better answer, and the answer that stands now calls for it again.</summary>
    public sealed record Reopened(Rectification Rectification) : FollowUpChange(Rectification);

    /// <summary>Another answer stands now; where it calls for the other kind, with a new last day.</summary>
    public sealed record Changed(Rectification Rectification) : FollowUpChange(Rectification);

    /// <summary>The answer calls for none, and nobody had begun.</summary>
    public sealed record Withdrawn(Rectification Rectification) : FollowUpChange(Rectification);

    /// <summary>What the answers that stand now change, in the bank's order.</summary>
    /// <param name="known">The rectifications that answers of the quarter opened, by question.</param>
    /// <param name="wanted">What the answers call for.</param>
    /// <param name="occasion">When they began to count.</param>
    public static IReadOnlyList<FollowUpChange> Of(
        IReadOnlyDictionary<QuestionId, Rectification> known, IReadOnlyList<FollowUp> wanted, FollowUpOccasion occasion)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(occasion);
        List<FollowUpChange> changes = [];
        foreach (var followUp in wanted)
        {
            if (Of(known.GetValueOrDefault(followUp.Question.Id), followUp, occasion) is { } change)
                changes.Add(change);
        }

        var unwanted = known.Values
            .Where(one => one.IsUntouched && wanted.All(followUp => followUp.Question.Id != one.Question))
            .OrderBy(one => one.Question!.Value.Value, StringComparer.Ordinal);
        changes.AddRange(unwanted.Select(one => new Withdrawn(one with { Status = RectificationStatus.Withdrawn, EndedAt = occasion.At })));
        return changes;
    }

    private static FollowUpChange? Of(Rectification? known, FollowUp followUp, FollowUpOccasion occasion)
    {
        var fresh = Fresh(followUp, occasion);
        return known switch
        {
            null => new Opened(fresh),
            { Status: RectificationStatus.Withdrawn } => new Reopened(fresh),

            // What an inspector closed or a leader waived stays so; and what the section works on is made more urgent, never less.
            { IsOver: false } when known.Kind != followUp.Kind && (followUp.Kind == FollowUpKind.Mandatory || known.IsUntouched) =>
                new Changed(known with { Kind = followUp.Kind, Answer = followUp.Answer, OpenedAt = fresh.OpenedAt, DueOn = fresh.DueOn }),
            { IsOver: false } when known.Kind == followUp.Kind && known.Answer != followUp.Answer => new Changed(known with { Answer = followUp.Answer }),
            _ => null,
        };
    }

    private static Rectification Fresh(FollowUp followUp, FollowUpOccasion occasion) => new()
    {
        Section = occasion.Section,
        Quarter = occasion.Quarter,
        Kind = followUp.Kind,
        Origin = RectificationOrigin.Answer,
        Question = followUp.Question.Id,
        Answer = followUp.Answer,
        Gap = "",
        OpenedAt = occasion.At,
        DueOn = Rectification.LastDay(followUp.Kind, occasion.Quarter, BeijingTime.DateOf(occasion.At), occasion.Calendar, occasion.Rules),
    };
}
