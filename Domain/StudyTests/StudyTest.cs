using Wenming.Domain.Agenda;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Domain.StudyTests;

/// <summary>One quarter's study-result test (学习成果测试, rules.md 3.2), the same for everybody.</summary>
/// <param name="Window">When it is open, as it was fixed on opening.</param>
/// <param name="Seed">What every paper's chance is taken from.</param>
public sealed record StudyTest(StudyTestWindow Window, string Seed)
{
    /// <summary>What was struck, in the order of striking.</summary>
    public IReadOnlyList<StruckItem> Struck { get; init; } = [];

    /// <summary>The codes of what was struck.</summary>
    public IReadOnlySet<TestItemId> StruckIds => Struck.Select(struck => struck.Item).ToHashSet();

    /// <summary>Whether an item was struck.</summary>
    public bool IsStruck(TestItemId item) => Struck.Any(struck => struck.Item == item);

    /// <summary>Strikes an item, while the test is open or afterwards.</summary>
    /// <param name="item">Which.</param>
    /// <param name="reason">Why.</param>
    /// <param name="person">Who strikes it.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="now">Now (UTC).</param>
    public StrikeStep Strike(TestItemId item, string reason, Person person, TestBank bank, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(bank);
        if (WhyNotStrike(item, reason, person, bank, now) is { } refusal)
            return new StrikeStep.Refused(refusal);
        return new StrikeStep.Taken(this with { Struck = [.. Struck, new StruckItem(item, reason.Trim(), person.Id, now)] });
    }

    private StrikeRefusal? WhyNotStrike(TestItemId item, string reason, Person person, TestBank bank, DateTimeOffset now)
    {
        if (!StudyTestRights.MayStrike(person))
            return StrikeRefusal.NotAllowed;
        if (now < Window.OpensAt)
            return StrikeRefusal.NotOpened;
        if (bank.Find(item) is null)
            return StrikeRefusal.NoSuchItem;
        if (IsStruck(item))
            return StrikeRefusal.StruckAlready;
        if (string.IsNullOrWhiteSpace(reason))
            return StrikeRefusal.NoReason;
        return Typed.Length(reason.Trim()) > StruckItem.LongestReason ? StrikeRefusal.ReasonTooLong : null;
    }
}
