using Wenming.Cards.Elements;
using Wenming.Cards.Summaries;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Summaries;

/// <summary>The summary as a reader may see it (rules.md 6.2): one card, whatever hats the person wears.</summary>
internal sealed class SummaryView(SummaryReader summaries)
{
    private const string Teams = "msteams";

    /// <summary>Whether there is a summary for this person.</summary>
    public static bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    /// <summary>The whole bureau for leaders and the office, the own section for everybody else; <see langword="null"/> when there is none.</summary>
    public async Task<AdaptiveCard?> OfAsync(Person person, SelfCheckWindow window, SummaryHost host, CancellationToken cancellationToken)
    {
        if (person.MaySeeAllSections)
            return BureauSummaryCard.Build(
                window.Quarter, await summaries.BureauAsync(window, host.Now, cancellationToken), host.ChannelId == Teams, host.Language);
        return person.Section is { } own ? await OfSectionAsync(own, window, host, cancellationToken) : null;
    }

    /// <summary>One section; <see langword="null"/> when there is none of this name.</summary>
    public async Task<AdaptiveCard?> OfSectionAsync(
        SectionId section, SelfCheckWindow window, SummaryHost host, CancellationToken cancellationToken) =>
        await summaries.SectionAsync(section, window, host.Now, cancellationToken) is { } summary
            ? SectionSummaryCard.Build(window.Quarter, summary, host.ChannelId == Teams, host.Language)
            : null;

    /// <summary>What everybody may read.</summary>
    public async Task<AdaptiveCard> PublicAsync(SelfCheckWindow window, SummaryHost host, CancellationToken cancellationToken) =>
        PublicSummaryCard.Build(window, await summaries.BureauAsync(window, host.Now, cancellationToken), host.Language);
}
