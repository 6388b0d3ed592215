using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>What happened at the last step.</summary>
/// <param name="Words">What to say; <see langword="null"/> for nothing.</param>
/// <param name="IsGood">Whether it confirms or warns.</param>
internal sealed record DailyNotice(Text? Words, bool IsGood)
{
    /// <summary>Nothing to say.</summary>
    public static DailyNotice None { get; } = new(null, false);

    /// <summary>A warning.</summary>
    public static DailyNotice Warning(Text words) => new(words, false);

    /// <summary>A confirmation.</summary>
    public static DailyNotice Good(Text words) => new(words, true);
}
