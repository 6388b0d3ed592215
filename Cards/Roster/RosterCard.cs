using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>The administrator's view: how many there are, and who asks to be let in.</summary>
public static class RosterCard
{
    /// <summary>The verb of the buttons.</summary>
    public const string DecideVerb = "roster.decide";

    /// <summary>The key of the person who is decided on.</summary>
    public const string PersonKey = "person";

    /// <summary>The key of the decision; <c>true</c> lets the person in.</summary>
    public const string AcceptKey = "accept";

    /// <summary>People that one card shows; the rest come up as these are decided.</summary>
    private const int Shown = 8;

    /// <summary>Characters of a name on a button: two buttons stand side by side on a phone.</summary>
    private const int NameOnButton = 4;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(int sections, int people, IReadOnlyList<WaitingView> waiting, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        return Card.Of(
            language,
            [
                Card.Heading(RosterTexts.AdminTitle.In(language)),
                Card.Quiet(RosterTexts.AdminCounts.In(language, sections, people)),
                notice is null ? null : Card.Confirmation(notice),
                new TextBlock(waiting.Count == 0 ? RosterTexts.NobodyWaits.In(language) : RosterTexts.Waiting.In(language, waiting.Count)),
                .. waiting.Take(Shown).Select(request => Request(request, language)),
                waiting.Count == 0 ? null : Card.Quiet(RosterTexts.TypedDecisionHint.In(language)),
                Card.Quiet(RosterTexts.ImportHint.In(language)),
                Card.Quiet(RosterTexts.CheckHint.In(language)),
            ]);
    }

    private static Container Request(WaitingView request, Language language)
    {
        var name = Markdown.Escape(request.Name);
        var line = RosterTexts.WaitingLine.In(
            language, name, Markdown.Escape(request.Section.Value), QuarterWords.Of(request.RequestedAt, language));
        return new Container([new TextBlock(line), Card.Buttons(Decide(request, true, language), Decide(request, false, language))]) { Separator = true };
    }

    private static ActionExecute Decide(WaitingView request, bool accept, Language language)
    {
        var words = accept ? RosterTexts.Accept : RosterTexts.Decline;
        var command = new CardCommand(DecideVerb, new Dictionary<string, string>
        {
            [PersonKey] = request.Person.Value,
            [AcceptKey] = accept ? "true" : "false",
        });
        var title = words.In(language, Shortened.To(request.Name, NameOnButton));
        return command.ToAction(title, accept ? "positive" : null, tooltip: words.In(language, request.Name));
    }
}
