namespace Wenming.Cards.Bulletins;

/// <summary>The list of one person.</summary>
/// <param name="Waiting">What waits for this person's decision, the oldest first.</param>
/// <param name="Mine">The person's own drafts, the newest first.</param>
/// <param name="Readings">What the person may read, the newest first.</param>
/// <param name="MayWrite">Whether the person may write one.</param>
/// <param name="Year">The year in Beijing now.</param>
public sealed record BulletinListView(
    IReadOnlyList<BulletinLineView> Waiting, IReadOnlyList<BulletinLineView> Mine, IReadOnlyList<BulletinLineView> Readings, bool MayWrite, int Year);
