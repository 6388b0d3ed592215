using Wenming.Bot.Features.Roster;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>未阅: who of the audience has not pressed 已阅, by section.</summary>
internal sealed class UnreadReader(ReceiptStore receipts, RosterReader roster)
{
    /// <summary>The list as this person may see it: names for the author and the office, counts for leaders, the own section's count for its head.</summary>
    /// <returns><see langword="null"/> for anybody else.</returns>
    public async Task<UnreadView?> ReadAsync(Bulletin bulletin, Person person, CancellationToken cancellationToken)
    {
        var seesNames = BulletinRights.MaySeeUnreadNames(bulletin, person);
        if (!seesNames && !person.Is(Role.Leader | Role.SectionHead | Role.SectionLiaison))
            return null;
        var isLocal = !seesNames && !person.Is(Role.Leader);
        var content = bulletin.Current!.Content;
        var audience = (await roster.EverybodyAsync(cancellationToken))
            .Where(one => content.Audience.Includes(one) && (!isLocal || one.Section == person.Section))
            .ToList();
        var read = await receipts.ListAsync(bulletin.Id, cancellationToken);
        var unread = audience.Where(one => !read.Contains(one.Id)).ToList();
        var sections = unread
            .GroupBy(one => one.Section?.Value)
            .Select(group => new UnreadSectionView(group.Key, group.Count(), seesNames ? [.. group.Select(one => one.Name)] : []));
        return new UnreadView(content.Title, audience.Count, unread.Count, [.. sections]);
    }
}
