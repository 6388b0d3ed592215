using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.Vetoes;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Whom a veto concerns: who can give the half that is missing, and the section's head and liaison once it holds or is lifted.</summary>
internal sealed class VetoNews(VetoStore store, RosterReader roster, IBureauCalendar calendars)
{
    /// <summary>Who can confirm is told that something waits; of two halves the office's comes first.</summary>
    public async Task<IReadOnlyList<Tiding>> WaitingAsync(Veto veto, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var able = (await roster.EverybodyAsync(cancellationToken)).Where(person => veto.Confirm(person, now) is VetoStep.Taken).ToList();
        var office = able.Where(person => veto.Confirm(person, now) is VetoStep.Taken { Veto: var next } && next.ByOffice != veto.ByOffice).ToList();
        return
        [
            .. (office.Count > 0 ? office : able).Select(person => Tell(person.Id, veto, language =>
                VetoTexts.TellConfirmer.In(language, veto.Section, QuarterWords.Of(veto.Quarter, language), veto.Number))),
        ];
    }

    /// <summary>Who can confirm is told of what a section's answers have reported at this moment: by a submission, or by a verification.</summary>
    public async Task<IReadOnlyList<Tiding>> ReportedByAnswersAsync(
        Quarter quarter, SectionId section, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<Tiding> tidings = [];
        var book = await store.LoadAsync(quarter, section, cancellationToken);
        foreach (var veto in book.Vetoes.Select(one => one.Veto).Where(veto => veto.IsWaiting && veto.Question is not null && veto.ReportedAt == now))
            tidings.AddRange(await WaitingAsync(veto, now, cancellationToken));
        return tidings;
    }

    /// <summary>The section is told that it holds.</summary>
    public async Task<IReadOnlyList<Tiding>> EffectiveAsync(Veto veto, CancellationToken cancellationToken)
    {
        var until = VetoViews.LastDay(veto, await calendars.FindAsync(cancellationToken));
        return await SectionAsync(veto, language => VetoTexts.TellEffective.In(
            language, veto.Section, veto.Number, QuarterWords.Of(veto.Quarter, language), QuarterWords.Of(until, language)), cancellationToken);
    }

    /// <summary>The section is told that it is lifted; of a report that never held it was told nothing.</summary>
    public async Task<IReadOnlyList<Tiding>> LiftedAsync(Veto veto, CancellationToken cancellationToken) => veto.ConfirmedAt is null
        ? []
        : await SectionAsync(veto, language => VetoTexts.TellLifted.In(
            language, veto.Section, veto.Number, QuarterWords.Of(veto.Quarter, language), veto.Lifting!.Reason), cancellationToken);

    /// <summary>The section is told that its appeal was rejected.</summary>
    public Task<IReadOnlyList<Tiding>> RejectedAsync(Veto veto, string reason, CancellationToken cancellationToken) =>
        SectionAsync(veto, language => VetoTexts.TellRejected.In(
            language, veto.Section, veto.Number, QuarterWords.Of(veto.Quarter, language), reason), cancellationToken);

    /// <summary>Who may decide is told of an appeal.</summary>
    public async Task<IReadOnlyList<Tiding>> AppealedAsync(Veto veto, CancellationToken cancellationToken)
    {
        var decideBy = veto.Appeal!.DecideBy(await calendars.FindAsync(cancellationToken), AppealRules.Default);
        return
        [
            .. (await roster.EverybodyAsync(cancellationToken)).Where(person => veto.WhyNotDecide(person) is null)
                .Select(person => Tell(person.Id, veto, language => VetoTexts.TellAppeal.In(
                    language, veto.Section, veto.Number, QuarterWords.Of(decideBy, language), veto.Appeal.Reason))),
        ];
    }

    private async Task<IReadOnlyList<Tiding>> SectionAsync(Veto veto, Func<Language, string> words, CancellationToken cancellationToken) =>
    [
        .. (await roster.MembersOfAsync(veto.Section, cancellationToken)).Where(person => person.MaySignFor(veto.Section))
            .Select(person => Tell(person.Id, veto, words)),
    ];

    private static Tiding Tell(PersonId to, Veto veto, Func<Language, string> words) => new(to, language => NoticeCard.Build(
        words(language), [VetoTexts.ShowCommand.In(language, veto.Section, veto.Number, veto.Quarter)], language));
}
