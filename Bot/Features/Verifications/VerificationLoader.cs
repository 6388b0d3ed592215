using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Verifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Opens verifications: decides from the roster who may, draws when nobody has, draws again when the sheet was handed in again.</summary>
internal sealed class VerificationLoader(VerificationStore store, SelfCheckStore checks, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>Opens the verification of another section's submitted sheet for an inspector.</summary>
    public async Task<VerificationOpening> OpenAsync(Turn turn, SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Caller.Person is not { } person || !person.Is(Role.Inspector))
            return new VerificationOpening.Closed(VerificationTexts.OnlyOffice.In(language));
        if (!VerificationRights.MayVerify(person, section))
            return new VerificationOpening.Closed(VerificationTexts.OwnSection.In(language));
        var sheet = await checks.LoadDeclaredAsync(window.Quarter, section, cancellationToken);
        if (sheet.Record.LastSubmittedAt is not { } declaredAt)
            return new VerificationOpening.Closed(VerificationTexts.NotSubmitted.In(language, section, QuarterWords.Of(window.Quarter, language)));
        if (sheet.Record.StatusAt(window, turn.Now) == SelfCheckStatus.Reopened)
            return new VerificationOpening.Closed(VerificationTexts.GivenBack.In(language, section));
        var stored = await store.FindAsync(window.Quarter, section, cancellationToken);
        if (stored is null || stored.Verification.DeclaredAt != declaredAt)
            stored = await DrawAsync(stored, window.Quarter, section, sheet, declaredAt, turn, cancellationToken);
        return new VerificationOpening.Opened(await SessionAsync(window, sheet, stored, cancellationToken));
    }

    /// <summary>What is known of a section's verification, for who may only read; <see langword="null"/> when it was not opened for what is declared now.</summary>
    public async Task<VerificationSession?> FindAsync(SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(window.Quarter, section, cancellationToken);
        if (stored is null)
            return null;
        var sheet = await checks.LoadDeclaredAsync(window.Quarter, section, cancellationToken);
        return stored.Verification.DeclaredAt == sheet.Record.LastSubmittedAt
            ? await SessionAsync(window, sheet, stored, cancellationToken)
            : null;
    }

    // The seed is the turn that opened it: nobody can know it while the sheet is filled in, and a repeated delivery draws the same.
    private async Task<StoredVerification> DrawAsync(
        StoredVerification? stored, Quarter quarter, SectionId section, Walk sheet, DateTimeOffset declaredAt, Turn turn, CancellationToken cancellationToken)
    {
        var draw = VerificationDraw.Of(bank, Declared(sheet), turn.Id, VerificationRules.Default);
        var next = stored?.Verification.Again(declaredAt, draw, sheet.Values)
            ?? new Verification { Section = section, Quarter = quarter, DeclaredAt = declaredAt, Draw = draw };
        var details = $"{draw.Questions.Count} of {sheet.Answers.Count}; seed {draw.Seed}";
        return await store.CommitAsync(stored, next, turn, [("verification.drawn", details)], cancellationToken)
            ?? await store.FindAsync(quarter, section, cancellationToken)
            ?? throw new InvalidOperationException($"The verification of '{section}' in {quarter} was written by another turn and is not there.");
    }

    private async Task<VerificationSession> SessionAsync(
        SelfCheckWindow window, Walk sheet, StoredVerification stored, CancellationToken cancellationToken) => new(window, sheet, stored)
        {
            Bank = bank,
            Workdays = await calendars.FindAsync(cancellationToken),
        };

    private static Dictionary<QuestionId, DeclaredAnswer> Declared(Walk sheet) => sheet.Answers.ToDictionary(
        pair => pair.Key,
        pair => new DeclaredAnswer(
            pair.Value.Answer,
            pair.Value.Evidence is not null,
            pair.Value.Suggested is { } suggested && suggested != pair.Value.Answer.Code));
}
