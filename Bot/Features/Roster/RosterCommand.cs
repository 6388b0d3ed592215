using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Roster;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Roster;

/// <summary>名册: administrators let people in and import the roster, by card or in typed text.</summary>
internal sealed class RosterCommand(
    RosterReader roster, JoinStore joins, RosterImporter importer, PendingImportStore pending, GroupCheck check) : IChatCommand, ICardHandler
{
    private static readonly string[] ImportWords = ["导入", "import"];
    private static readonly string[] CheckWords = ["核对", "check"];
    private static readonly string[] AcceptWords = ["同意", "accept"];
    private static readonly string[] DeclineWords = ["不同意", "decline"];
    private static readonly string[] ConfirmWords = ["确认", "confirm"];
    private static readonly string[] DiscardWords = ["放弃", "discard"];

    public CommandWords Words { get; } = new(RosterTexts.RosterName, ["花名册", "mc", "people"], RosterTexts.RosterPurpose);

    public IReadOnlyList<string> Verbs { get; } = [RosterCard.DecideVerb, ImportPreviewCard.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Administrator);

    public bool Understands(string argument) => true;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var parts = argument.Split([' ', '\u3000', '\n', '\r', '\t'], 2, StringSplitOptions.TrimEntries);
        var word = Typed.Fold(parts[0]);
        var rest = parts.Length > 1 ? parts[1] : "";
        if (ImportWords.Contains(word))
            return await PreviewAsync(turn, rest, cancellationToken);
        if (CheckWords.Contains(word))
            return await check.AnswerAsync(turn, cancellationToken);
        if (AcceptWords.Contains(word) || DeclineWords.Contains(word))
            return await DecideByNameAsync(turn, rest, AcceptWords.Contains(word), cancellationToken);
        if (ConfirmWords.Contains(word) || DiscardWords.Contains(word))
            return await FinishImportAsync(turn, ConfirmWords.Contains(word), null, cancellationToken);
        return await ShowAsync(turn, null, cancellationToken);
    }

    public Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (command.Verb == ImportPreviewCard.Verb)
            return FinishImportAsync(turn, command[ImportPreviewCard.ConfirmKey] == "true", command[ImportPreviewCard.VersionKey], cancellationToken);
        var person = new PersonId(command[RosterCard.PersonKey] ?? "");
        return DecideAsync(turn, person, command[RosterCard.AcceptKey] == "true", cancellationToken);
    }

    private async Task<Reply> ShowAsync(Turn turn, string? notice, CancellationToken cancellationToken)
    {
        var people = await roster.EverybodyAsync(cancellationToken);
        var sections = await roster.SectionsAsync(cancellationToken);
        var waiting = (await WaitingAsync(cancellationToken))
            .Select(request => new WaitingView(request.Person, request.Name, request.Section, request.RequestedAt));
        return Reply.Of(RosterCard.Build(sections.Count, people.Count, [.. waiting], notice, turn.Caller.Language));
    }

    // Who was put on the roster by an import meanwhile waits no longer.
    private async Task<IReadOnlyList<JoinRequest>> WaitingAsync(CancellationToken cancellationToken)
    {
        var members = (await roster.EverybodyAsync(cancellationToken)).Select(person => person.Id).ToHashSet();
        return
        [
            .. (await joins.ListAsync(cancellationToken))
                .Where(request => request.IsWaiting && !members.Contains(request.Person))
                .OrderBy(request => request.RequestedAt),
        ];
    }

    private async Task<Reply> DecideByNameAsync(Turn turn, string name, bool accept, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var named = (await WaitingAsync(cancellationToken)).Where(request => Typed.Fold(request.Name) == Typed.Fold(name)).ToList();
        return named.Count switch
        {
            0 => Reply.Of(RosterTexts.NoSuchRequest.In(language, Shortened.Quoted(name))),
            1 => await DecideAsync(turn, named[0].Person, accept, cancellationToken),
            _ => Reply.Of(RosterTexts.SeveralOfThatName.In(language, named.Count, Shortened.Quoted(name))),
        };
    }

    private async Task<Reply> DecideAsync(Turn turn, PersonId person, bool accept, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var request = await joins.FindAsync(person, cancellationToken);
        if (request is null
            || await roster.FindAsync(person, cancellationToken) is not null
            || !await joins.DecideAsync(person, accept, turn.Now, turn.Caller.Id, cancellationToken))
            return await ShowAsync(turn, RosterTexts.DecidedBefore.In(language), cancellationToken);
        var words = (accept ? RosterTexts.Accepted : RosterTexts.Declined).In(language, Markdown.Escape(request.Name), Markdown.Escape(request.Section.Value));
        return await ShowAsync(turn, words, cancellationToken) with { Tidings = [new Tiding(person, told => Decided(request, accept, told))] };
    }

    private static AdaptiveCard Decided(JoinRequest request, bool accept, Language language)
    {
        if (!accept)
            return NoticeCard.Build(RosterTexts.Refused.In(language, request.Section), [RosterTexts.JoinName.In(language)], language);
        string[] first = [SelfCheckTexts.CommandName.In(language), GuidanceTexts.HelpName.In(language)];
        return GreetingCard.Build(request.Name, first, language, RosterTexts.LetIn.In(language, Markdown.Escape(request.Section.Value)));
    }

    private async Task<Reply> PreviewAsync(Turn turn, string csv, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (csv.Length is 0 or > PendingImportStore.LongestCsv)
            return Reply.Of(RosterTexts.ImportHint.In(language));
        switch (await importer.PreviewAsync(csv, turn.Now, cancellationToken))
        {
            case ImportReading.Ready ready:
                await pending.PutAsync(turn.Caller.Id, ready.Import, cancellationToken);
                return Reply.Of(ImportPreviewCard.Build(ready.Preview, ready.Import.Version, language));
            case ImportReading.Refused refused:
                await pending.RemoveAsync(turn.Caller.Id, cancellationToken);
                return Reply.Of(ImportPreviewCard.Build(refused.Errors, language));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<Reply> FinishImportAsync(Turn turn, bool confirm, string? version, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var import = await pending.FindAsync(turn.Caller.Id, cancellationToken);
        if (import is null || (version is not null && version != import.Version))
            return await ShowAsync(turn, RosterTexts.NoPendingImport.In(language), cancellationToken);
        if (!confirm)
        {
            await pending.RemoveAsync(turn.Caller.Id, cancellationToken);
            return await ShowAsync(turn, RosterTexts.Discarded.In(language), cancellationToken);
        }

        var content = await importer.ApplyAsync(import, turn.Caller.Id, cancellationToken);
        await pending.RemoveAsync(turn.Caller.Id, cancellationToken);
        return await ShowAsync(
            turn,
            content is null ? RosterTexts.Overtaken.In(language) : RosterTexts.Imported.In(language, content.Sections.Count, content.People.Count),
            cancellationToken);
    }
}
