using System.Diagnostics;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Posts;
using Wenming.Cards.Agenda;
using Wenming.Cards.Deliveries;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Deliveries;

/// <summary>Posts and states in words.</summary>
internal static class DeliveryWords
{
    /// <summary>The states in the order in which a reader wants them: what needs attention first.</summary>
    public static readonly System.Collections.Immutable.ImmutableArray<DeliveryState> Order =
    [
        DeliveryState.Dead, DeliveryState.Unreachable, DeliveryState.Unknown, DeliveryState.Sending, DeliveryState.Planned,
        DeliveryState.Recalled, DeliveryState.Skipped, DeliveryState.Sent,
    ];

    /// <summary>What the post was: the agenda's entry, else the bulletin with its number.</summary>
    public static string TitleOf(PlannedPost post, Language language) => post switch
    {
        { Occurrence: { } occurrence } => OccurrenceWords.Of(occurrence, language),
        { Kind: RectificationReminder.Kind } => RectificationTexts.PostTitle.In(language),
        _ => BulletinTitle(post, language),
    };

    private static string BulletinTitle(PlannedPost post, Language language) =>
        DeliveryTexts.Bulletin.In(language, post.Id.StartsWith(post.Kind + "-", StringComparison.Ordinal) ? post.Id[(post.Kind.Length + 1)..] : post.Id);

    /// <summary>The state.</summary>
    public static Text Of(DeliveryState state) => state switch
    {
        DeliveryState.Planned => DeliveryTexts.Planned,
        DeliveryState.Sending => DeliveryTexts.Sending,
        DeliveryState.Sent => DeliveryTexts.Sent,
        DeliveryState.Skipped => DeliveryTexts.Skipped,
        DeliveryState.Unreachable => DeliveryTexts.Unreachable,
        DeliveryState.Unknown => DeliveryTexts.UnknownState,
        DeliveryState.Dead => DeliveryTexts.Dead,
        DeliveryState.Recalled => DeliveryTexts.Recalled,
        _ => throw new UnreachableException(),
    };
}
