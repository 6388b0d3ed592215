using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Lists rectifications: a section's, what waits for the office, what is overdue or in need of support for the leaders.</summary>
internal sealed class RectificationLister(RectificationBook book, RosterReader roster, QuestionBank bank)
{
    /// <summary>A section's: what is open first, then what is done with.</summary>
    public async Task<Reply> SectionAsync(Turn turn, SectionId section, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var lines = Lines(await book.OfAsync(section, turn.Now, cancellationToken));
        return Reply.Of(RectificationListCard.Build(
            new RectificationListView(
                RectificationTexts.OwnTitle.In(language, Markdown.Escape(section.Value)),
                [
                    new(RectificationTexts.OpenHeading, Urgent(lines.Where(line => !line.Rectification.IsOver))),
                    new(RectificationTexts.OverHeading, [.. lines.Where(line => line.Rectification.IsOver).OrderByDescending(line => line.Number)]),
                ])
            {
                Bank = bank,
                Section = section,
                MayOpen = RectificationOpener.MayOpen(turn.Caller.Person!, section),
                Hint = turn.Caller.Person!.MaySignFor(section) ? RectificationTexts.OwnHint.In(language) : null,
            },
            language));
    }

    /// <summary>Of all sections, what concerns the office and the leaders.</summary>
    public async Task<Reply> BureauAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (language, person) = (turn.Caller.Language, turn.Caller.Person!);
        List<RectificationLine> lines = [];
        foreach (var section in await roster.SectionsAsync(cancellationToken))
            lines.AddRange(Lines(await book.OfAsync(section.Id, turn.Now, cancellationToken)).Where(line => !line.Rectification.IsOver));
        List<RectificationGroup> groups = [];
        if (person.Is(Role.Inspector))
            groups.Add(new(RectificationTexts.WaitingHeading, Urgent(lines.Where(line => IsWaiting(line.Rectification) && line.Rectification.Section != person.Section))));
        groups.Add(new(RectificationTexts.OverdueHeading, Urgent(lines.Where(line => line.DaysOverdue > 0 && !IsWaiting(line.Rectification)))));
        if (person.Is(Role.Leader))
            groups.Add(new(RectificationTexts.SupportHeading, Urgent(lines.Where(line =>
                line is { DaysOverdue: 0, Rectification.Support: not null } && !IsWaiting(line.Rectification)))));
        var title = person.Is(Role.Inspector) ? RectificationTexts.OfficeTitle : RectificationTexts.LeaderTitle;
        return Reply.Of(RectificationListCard.Build(
            new RectificationListView(title.In(language), groups)
            {
                Bank = bank,
                MayOpen = person.Is(Role.Inspector),
                Hint = RectificationTexts.OfficeHint.In(language),
            },
            language));
    }

    private static bool IsWaiting(Rectification one) => one.Status == RectificationStatus.Submitted;

    private static IReadOnlyList<RectificationLine> Lines(IReadOnlyList<RectificationEntry> entries) =>
        [.. entries.Select(entry => new RectificationLine(entry.Number, entry.Rectification, entry.DaysOverdue))];

    private static IReadOnlyList<RectificationLine> Urgent(IEnumerable<RectificationLine> lines) =>
    [
        .. lines.OrderByDescending(line => line.DaysOverdue)
            .ThenBy(line => line.Rectification.DueOn)
            .ThenBy(line => line.Rectification.Section.Value, StringComparer.Ordinal)
            .ThenBy(line => line.Number),
    ];
}
