using System.Collections.Immutable;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>What the inputs of a page mean: answers that changed, entries that are not accepted, fields that are still needed. Pure.</summary>
internal sealed class PageDraft
{
    private readonly WalkSession _session;
    private readonly PageEntries _entries;
    private readonly HashSet<string> _shown;
    private readonly Turn _turn;

    private PageDraft(WalkSession session, PageEntries entries, string shown, Turn turn) =>
        (_session, _entries, _shown, _turn) = (session, entries, [.. shown.Split(',')], turn);

    /// <summary>Answers that are new or say something else than before.</summary>
    public ImmutableDictionary<QuestionId, StoredAnswer> Changed { get; private set; } = ImmutableDictionary<QuestionId, StoredAnswer>.Empty;

    /// <summary>The short texts after the page; <see langword="null"/> when they stay as they are.</summary>
    public ImmutableDictionary<string, string>? ShortTexts { get; private set; }

    /// <summary>Why entries were not accepted, by question or short text.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>Whether an answer asks for a field that the card did not show yet.</summary>
    public bool NeedsMore { get; private set; }

    /// <summary>Whether something was entered that is not stored.</summary>
    public bool HasUnsaved => Changed.Count > 0 || Errors.Count > 0 || (ShortTexts is { } texts && !SaysTheSame(texts, _session.Walk.ShortTexts));

    /// <summary>Reads the entries of a page.</summary>
    public static PageDraft Read(WalkSession session, int page, PageEntries entries, string shown, Turn turn)
    {
        var draft = new PageDraft(session, entries, shown, turn);
        foreach (var question in session.PageAt(page)?.Questions ?? [])
            draft.Read(question);
        if (session.IsShortTextPage(page))
            draft.ReadShortTexts();
        return draft;
    }

    private void Read(Question question)
    {
        var stored = _session.Walk.Answers.GetValueOrDefault(question.Id);
        var answer = stored?.Answer;
        if (_entries.Answers.TryGetValue(question.Id, out var typed))
        {
            var reading = AnswerReader.Read(question, typed);
            if (reading is AnswerReading.Refused refused)
            {
                Errors[question.Id.Value] = RefusalWords.Of(question, refused.Reason, typed, _turn.Caller.Language);
                return;
            }

            answer = ((AnswerReading.Accepted)reading).Answer;
        }

        if (answer is null)
            RefuseLooseEvidence(question);
        else
            Take(question, stored, answer);
    }

    private static bool SaysTheSame(ImmutableDictionary<string, string> texts, ImmutableDictionary<string, string> stored) =>
        texts.Count == stored.Count && texts.All(text => stored.GetValueOrDefault(text.Key) == text.Value);

    private void RefuseLooseEvidence(Question question)
    {
        if (_entries.Evidence.ContainsKey(question.Id))
            Errors[question.Id.Value] = SelfCheckTexts.EvidenceWithoutAnswer.In(_turn.Caller.Language, question.Id);
    }

    private void Take(Question question, StoredAnswer? stored, Answer answer)
    {
        var suggestion = _session.SuggestionFor(question.Id);
        var differs = suggestion is not null && suggestion != answer;
        var evidence = question.Evidence.IsOffered(answer) ? Field("e", question, _entries.Evidence, stored?.Evidence) : null;
        var reason = differs ? Field("r", question, _entries.Reasons, stored?.Reason) : null;
        if (TooLong(question, evidence, question.Evidence.MaxLength) || TooLong(question, reason, QuestionBlock.ReasonLength))
            return;
        var next = new StoredAnswer(
            question.Id, answer, _turn.Caller.Id, _turn.Now, _session.Bank.Version, _session.Walk.State.Revision + 1)
        {
            Evidence = evidence,
            Reason = reason,
            Suggested = suggestion?.Code,
        };
        if (!next.SaysTheSameAs(stored))
            Changed = Changed.SetItem(question.Id, next);
        NeedsMore |= (evidence is null && question.Evidence.IsRequired(answer) && !_shown.Contains("e." + question.Id))
            || (differs && reason is null && !_shown.Contains("r." + question.Id));
    }

    // A field that was shown and came back empty was cleared; one that was not shown keeps what it had.
    private string? Field(string kind, Question question, Dictionary<QuestionId, string> entries, string? stored)
    {
        if (entries.TryGetValue(question.Id, out var typed))
            return typed;
        return _shown.Contains($"{kind}.{question.Id}") ? null : stored;
    }

    private bool TooLong(Question question, string? typed, int most)
    {
        if (typed is null || Typed.Length(typed) <= most)
            return false;
        Errors[question.Id.Value] = RefusalWords.TooLong(question.Id.Value, most, typed, _turn.Caller.Language);
        return true;
    }

    private void ReadShortTexts()
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var text in _session.Bank.ShortTexts)
        {
            if (!_entries.ShortTexts.TryGetValue(text.Id, out var typed))
                continue;
            if (Typed.Length(typed) > text.MaxLength)
            {
                Errors[text.Id] = RefusalWords.TooLong(text.Label.In(_turn.Caller.Language), text.MaxLength, typed, _turn.Caller.Language);
                typed = _session.Walk.ShortTexts.GetValueOrDefault(text.Id);
            }

            if (typed is not null)
                texts[text.Id] = typed;
        }

        ShortTexts = texts.ToImmutable();
    }
}
