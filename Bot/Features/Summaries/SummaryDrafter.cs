using Wenming.Bot.Features.Flags;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Cards.Summaries;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Summaries;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Summaries;

/// <summary>Drafts a quarter's summary from the rows as they are now.</summary>
internal sealed class SummaryDrafter(SummaryReader summaries, RectificationBook rectifications, FlagStore flags, RosterReader roster, WindowStore windows)
{
    /// <summary>The draft in one language, as what a bulletin says.</summary>
    public async Task<BulletinContent> DraftAsync(SelfCheckWindow window, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var next = (await windows.AtAsync(now, cancellationToken)).Of(window.Quarter.Next);
        var facts = new SummaryFacts(
            window.Quarter,
            await summaries.BureauAsync(window, now, cancellationToken),
            await CountAsync(window.Quarter, now, cancellationToken),
            next)
        {
            Flag = await flags.FindAsync(window.Quarter, cancellationToken) is { Decision: { Stands: true } decision } ? decision : null,
        };
        var (title, text) = SummaryDraft.Of(facts, language);
        return new BulletinContent { Kind = BulletinKind.Brief, Title = title, Text = text, Audience = BulletinAudience.Everybody };
    }

    private async Task<RectificationCount> CountAsync(Quarter quarter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (mandatory, improvements, closed, overdue) = (0, 0, 0, 0);
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            foreach (var entry in await rectifications.OfAsync(section.Id, now, cancellationToken))
            {
                var one = entry.Rectification;
                overdue += entry.IsOverdue ? 1 : 0;
                if (one.Quarter != quarter || one.Status == RectificationStatus.Withdrawn)
                    continue;
                mandatory += one.Kind == FollowUpKind.Mandatory ? 1 : 0;
                improvements += one.Kind == FollowUpKind.Mandatory ? 0 : 1;
                closed += one.Status == RectificationStatus.Closed ? 1 : 0;
            }
        }

        return new RectificationCount(mandatory, improvements, closed, overdue);
    }
}
