using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Vetoes;

/// <summary>How vetoes are written for people.</summary>
internal static class VetoWords
{
    private const int LongestFact = 200;
    private const int ShortFact = 60;

    /// <summary>Where it stands.</summary>
    public static string State(Veto veto, Language language)
    {
        if (veto.Lifting is not null)
            return VetoTexts.StateLifted.In(language);
        if (veto.WithdrawnAt is not null)
            return VetoTexts.StateWithdrawn.In(language);
        if (veto.IsEffective)
            return VetoTexts.StateEffective.In(language);
        return (veto.ByOffice, veto.ByLeader) switch
        {
            (null, null) => VetoTexts.StateReported.In(language, Office(veto, language)),
            (_, null) => VetoTexts.StateWaitsForLeader.In(language),
            _ => VetoTexts.StateWaitsForOffice.In(language, Office(veto, language)),
        };
    }

    /// <summary>What happened: what was reported, a reference number, or the question that was answered so. Safe for Markdown.</summary>
    public static string Fact(Veto veto, Question? question, Language language) => Fact(veto, question, LongestFact, language);

    /// <summary>The same in a list.</summary>
    public static string Short(Veto veto, Question? question, Language language) => Fact(veto, question, ShortFact, language);

    /// <summary>Who gives the first half of the confirmation.</summary>
    public static string Office(Veto veto, Language language) =>
        (veto.IsDisciplineCase ? VetoTexts.DisciplineContact : VetoTexts.AppraisalOffice).In(language);

    /// <summary>When, as a day.</summary>
    public static string Day(DateTimeOffset at, Language language) => QuarterWords.Of(BeijingTime.DateOf(at), language);

    private static string Fact(Veto veto, Question? question, int most, Language language)
    {
        var fact = Markdown.Escape(Shortened.To(veto.Fact, most));
        if (veto.Question is not { } id)
            return veto.IsDisciplineCase ? VetoTexts.CaseFact.In(language, fact) : fact;
        var asked = VetoTexts.AnswerFact.In(language, id, question is null ? "" : Markdown.Escape(Shortened.To(question.Text.In(language), most)));
        return fact.Length == 0 ? asked : VetoTexts.AnswerFactWithReference.In(language, asked, fact);
    }
}
