using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Vetoes;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Takes reports: anybody's, of heads and liaisons about their own section, of the discipline contact as a case.</summary>
internal sealed class VetoReporter(VetoStore store, VetoWriter writer, VetoNews news, RosterReader roster)
{
    private const int Attempts = 5;
    private const int MostNames = 3;

    /// <summary>Why a report is not taken; <see langword="null"/> when it is.</summary>
    public async Task<string?> WhyNotAsync(Turn turn, SectionId section, string fact, bool isCase, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if (!VetoRights.MayReport(person, section))
            return VetoTexts.OnlyOwn.In(language);
        if (isCase && !person.Is(Role.DisciplineContact))
            return VetoTexts.OnlyContact.In(language);
        if (string.IsNullOrWhiteSpace(fact))
            return VetoTexts.NoFact.In(language);
        return await WhyNotWordsAsync(fact, language, cancellationToken);
    }

    /// <summary>Why words cannot be stored: too long, or they name somebody.</summary>
    public async Task<string?> WhyNotWordsAsync(string words, Language language, CancellationToken cancellationToken)
    {
        if (Typed.Length(words) > Veto.LongestText)
            return VetoTexts.TooLong.In(language, Veto.LongestText, Typed.Length(words));
        var named = NamedPeople.In(words, (await roster.EverybodyAsync(cancellationToken)).Select(person => person.Name));
        return named.Count > 0 ? VetoTexts.NamesSomebody.In(language, NameWords.Of(named, MostNames, language)) : null;
    }

    /// <summary>Records a report that was found in order.</summary>
    public async Task<Reply> ReportAsync(
        Turn turn, Quarter quarter, SectionId section, string fact, bool isCase, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var book = await store.LoadAsync(quarter, section, cancellationToken);
            if (book.Vetoes.FirstOrDefault(one => one.Veto.Id == turn.Id) is { } before)
                return await ReportedAsync(before.Veto, turn, cancellationToken);
            var veto = new Veto
            {
                Id = turn.Id,
                Section = section,
                Quarter = quarter,
                Fact = fact.Trim(),
                IsDisciplineCase = isCase,
                Reporter = person.Id,
                ReportedAt = turn.Now,
            }.Reported(person);
            var line = new VetoFact(turn.Now, person.Id, "veto.reported", turn.Id);
            if (await writer.SaveAsync(book, veto, line, cancellationToken) is { } saved)
                return await ReportedAsync(saved.Vetoes[^1].Veto, turn, cancellationToken);
        }

        return Reply.Of(VetoTexts.SomebodyElse.In(turn.Caller.Language));
    }

    private async Task<Reply> ReportedAsync(Veto veto, Turn turn, CancellationToken cancellationToken) =>
        Reply.Of(VetoTexts.Reported.In(turn.Caller.Language, veto.Section, veto.Number)) with
        {
            Tidings = await news.WaitingAsync(veto, turn.Now, cancellationToken),
        };
}
