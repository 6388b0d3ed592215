using Wenming.Bot.Features.Roster;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>What people see of a bulletin, from the rows as they are now.</summary>
internal sealed class BulletinViews(ReceiptStore receipts, RosterReader roster, BulletinResend resend)
{
    /// <summary>As a reader sees the wording in force.</summary>
    public async Task<BulletinView> ReaderAsync(Bulletin bulletin, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = bulletin.Current!;
        return new BulletinView(bulletin.Id, current.Content, bulletin.Wordings)
        {
            Year = BeijingTime.DateOf(now).Year,
            PublishedAt = bulletin.First!.DueAt,
            CorrectedAt = bulletin.Wordings > 1 ? current.DecidedAt : null,
            MayRead = BulletinRights.IsReader(bulletin, person, now),
            ReadAt = current.Content.AsksReceipt ? await receipts.FindAsync(bulletin.Id, person.Id, cancellationToken) : null,
        };
    }

    /// <summary>As the author, the office or a leader sees it.</summary>
    public async Task<BulletinDeskView> DeskAsync(
        Bulletin bulletin, Person person, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var draft = BulletinRights.MaySeeDraft(bulletin, person) ? bulletin.Draft : null;
        var shown = draft is null && bulletin.Current is not null
            ? await ReaderAsync(bulletin, person, now, cancellationToken)
            : new BulletinView(bulletin.Id, draft?.Content ?? bulletin.Versions[^1].Content, bulletin.Wordings + 1)
            {
                Year = BeijingTime.DateOf(now).Year,
                CorrectedAt = bulletin.Current is null ? null : now,
                PublishedAt = bulletin.First?.DueAt,
            };
        var named = await NamedAsync(shown.Content, cancellationToken);
        var writer = draft ?? new BulletinDraft(shown.Content, (bulletin.Current ?? bulletin.Versions[^1]).Writer, BulletinStage.Writing, now)
        {
            Proposer = (bulletin.Current ?? bulletin.Versions[^1]).Proposer,
        };
        return new BulletinDeskView(shown, bulletin.Revision, bulletin.StatusAt(now))
        {
            IsDraft = draft is not null,
            Stage = draft?.Stage,
            Writer = await NameAsync(writer.Writer, cancellationToken),
            Proposer = writer.Proposer is { } proposer ? await NameAsync(proposer, cancellationToken) : null,
            Reason = draft is { Stage: BulletinStage.Returned } ? draft.Reason : null,
            Problems = draft is null ? [] : [.. BulletinCheck.Problems(draft.Content, named).Select(problem => BulletinWords.Of(problem, named, language))],
            History = await HistoryAsync(bulletin, cancellationToken),
            May = Allowed(bulletin, person, shown, now),
            IsProposal = !person.Is(Role.Inspector),
            Unknown = await resend.CountAsync(bulletin, person, cancellationToken),
            HasReceipts = bulletin is { Recall: null, Current.Content.AsksReceipt: true } && bulletin.First!.DueAt <= now,
        };
    }

    /// <summary>The people of the roster whom a wording names.</summary>
    public async Task<IReadOnlyList<string>> NamedAsync(BulletinContent content, CancellationToken cancellationToken) =>
        NamedPeople.In(content, (await roster.EverybodyAsync(cancellationToken)).Select(person => person.Name));

    /// <summary>A person's name as the roster has it; a stroke for somebody who left.</summary>
    public async Task<string> NameAsync(PersonId person, CancellationToken cancellationToken) =>
        (await roster.FindAsync(person, cancellationToken))?.Name ?? "—";

    private async Task<IReadOnlyList<VersionLineView>> HistoryAsync(Bulletin bulletin, CancellationToken cancellationToken)
    {
        List<VersionLineView> lines = [];
        foreach (var version in bulletin.Versions)
        {
            var decidedBy = version.DecidedBy is { } by ? await NameAsync(by, cancellationToken) : null;
            lines.Add(new VersionLineView(version, await NameAsync(version.Writer, cancellationToken), decidedBy));
        }

        return lines;
    }

    private static HashSet<BulletinAction> Allowed(Bulletin bulletin, Person person, BulletinView shown, DateTimeOffset now)
    {
        (BulletinAction Action, BulletinRefusal? WhyNot)[] steps =
        [
            (BulletinAction.Edit, BulletinRights.WhyNotWrite(bulletin, person)),
            (BulletinAction.Submit, BulletinRights.WhyNotSubmit(bulletin, person)),
            (BulletinAction.Approve, BulletinRights.WhyNotApprove(bulletin, person)),
            (BulletinAction.Return, BulletinRights.WhyNotReturn(bulletin, person)),
            (BulletinAction.Discard, BulletinRights.WhyNotDiscard(bulletin, person)),
            (BulletinAction.AskRecall, BulletinRights.WhyNotRecall(bulletin, person)),
        ];
        var may = steps.Where(step => step.WhyNot is null).Select(step => step.Action).ToHashSet();
        if (bulletin.Recall is null && shown is { MayRead: true, ReadAt: null, Content.AsksReceipt: true } && BulletinRights.IsReader(bulletin, person, now))
            may.Add(BulletinAction.Receipt);
        return may;
    }
}
