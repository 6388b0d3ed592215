using Wenming.Cards.Elements;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>What somebody sees who is not on the roster: a way in.</summary>
public static class StrangerCard
{
    /// <summary>The verb of the button.</summary>
    public const string Verb = "roster.join";

    /// <summary>The name of the input for the section.</summary>
    public const string SectionInput = "section";

    /// <summary>Characters of section names that are listed; a card has room for about three times as many bytes, twice.</summary>
    private const int MostCharacters = 2500;

    /// <summary>The card.</summary>
    /// <param name="name">The person's display name.</param>
    /// <param name="sections">The sections to choose from; empty before the first import.</param>
    /// <param name="notice">What happened, or how an earlier request ended.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(string name, IReadOnlyList<Section> sections, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var title = Card.Heading(RosterTexts.StrangerTitle.In(language, Markdown.Escape(name)));
        var line = notice is null ? null : Card.Warning(notice);
        if (sections.Count == 0)
            return Card.Of(language, title, line, new TextBlock(RosterTexts.NoRosterYet.In(language)));
        var room = MostCharacters;
        var listed = sections.TakeWhile(section => (room -= section.Id.Value.Length) >= 0).ToList();
        return Card.Of(
            language,
            title,
            line,
            Card.Quiet(RosterTexts.StrangerHint.In(language)),
            listed.Count < sections.Count ? Card.Quiet(RosterTexts.NotAllListed.In(language, listed.Count)) : null,
            new InputChoiceSet
            {
                Id = SectionInput,
                Label = RosterTexts.SectionLabel.In(language),
                Style = "compact",
                Placeholder = RosterTexts.SectionLabel.In(language),
                Choices = [.. listed.Select(section => new InputChoice(Markdown.Harmless(section.Id.Value), section.Id.Value))],
            },
            Card.Buttons(new CardCommand(Verb, new Dictionary<string, string>()).ToAction(RosterTexts.AskToJoin.In(language), "positive")));
    }
}
