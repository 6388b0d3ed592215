using System.Security.Cryptography;
using System.Text;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Elements;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>The form of a draft or a correction: shows it, and saves what comes back.</summary>
internal sealed class BulletinWriting(BulletinStore store, BulletinReplies replies, RosterReader roster)
{
    /// <summary>Names what a turn begins, so that it begins one bulletin however often it is saved.</summary>
    public static string FormOf(Turn turn) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(turn.Id)))[..32];

    /// <summary>An empty form.</summary>
    public async Task<Reply> NewAsync(Turn turn, BulletinKind kind, CancellationToken cancellationToken)
    {
        var press = new BulletinPress(BulletinAction.Save, null, 0) { Form = FormOf(turn) };
        return await FormAsync(turn, press, new BulletinContent { Kind = kind }, null, notice: null, cancellationToken);
    }

    /// <summary>The form of a draft, or of a correction of what is published.</summary>
    public async Task<Reply> EditAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var bulletin = (await store.FindAsync(id, cancellationToken))?.Bulletin;
        if (bulletin is null || !BulletinRights.MayRead(bulletin, person, turn.Now))
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (BulletinRights.WhyNotWrite(bulletin, person) is { } why)
            return await replies.ShowAsync(
                bulletin, turn, BulletinDeskTexts.NotPossible.In(language, BulletinWords.Of(why, language)), isRefusal: true, cancellationToken);
        var press = new BulletinPress(BulletinAction.Save, id, bulletin.Revision);
        return await FormAsync(turn, press, ContentOf(bulletin), bulletin, notice: null, cancellationToken);
    }

    /// <summary>What the form of a bulletin begins with.</summary>
    public static BulletinContent ContentOf(Bulletin bulletin) => bulletin.Draft?.Content ?? bulletin.Current!.Content;

    /// <summary>Saves a form.</summary>
    public async Task<Reply> SaveAsync(Turn turn, BulletinPress press, CardCommand command, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var stored = press.Id is { } id ? await store.FindAsync(id, cancellationToken) : null;
        if (press.Id is not null && (stored is null || !BulletinRights.MayRead(stored.Bulletin, person, turn.Now)))
            return BulletinReplies.Say(BulletinTexts.NotForYou.In(language), turn);
        if (stored?.LastTurn == turn.Id)
            return await SavedAsync(stored.Bulletin, turn, cancellationToken);
        if (stored is not null && stored.Bulletin.Revision != press.Revision)
            return await StaleAsync(stored.Bulletin, turn, cancellationToken);

        var of = stored?.Bulletin;
        var before = stored is null ? new BulletinContent() : BulletinRights.WhyNotWrite(stored.Bulletin, person) is null ? ContentOf(stored.Bulletin) : new();
        var sections = await roster.SectionsAsync(cancellationToken);
        var content = BulletinFields.Read(command, before, sections, of is { Current: not null } or { Quarter: not null }, turn.Now, out var wrongHour);
        if (wrongHour is not null)
            return await FormAsync(turn, press, content, of, BulletinDeskTexts.WrongHour.In(language, wrongHour), cancellationToken);
        if (!BulletinSize.Fits(content))
            return await FormAsync(turn, press, content, of, TooLong(language), cancellationToken);
        return await WriteAsync(stored, content, press.Form, turn, new BulletinTurn(turn.Id), cancellationToken);
    }

    /// <summary>Saves a wording: begins a bulletin, or writes in the one that is there.</summary>
    public async Task<Reply> WriteAsync(
        StoredBulletin? stored, BulletinContent content, string form, Turn turn, BulletinTurn written, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var step = stored is null
            ? Bulletin.Begin(new BulletinId(1, 1), person, content, turn.Now)
            : stored.Bulletin.Write(person, content, turn.Now);
        if (step is BulletinStep.Refused { Why: var why })
        {
            var words = BulletinDeskTexts.NotPossible.In(language, BulletinWords.Of(why, language));
            return stored is null ? BulletinReplies.Say(words, turn) : await replies.ShowAsync(stored.Bulletin, turn, words, isRefusal: true, cancellationToken);
        }

        var next = ((BulletinStep.Done)step).Next;
        if (stored is null)
        {
            var year = BeijingTime.DateOf(turn.Now).Year;
            var made = await store.CreateAsync(year, person.Id, BulletinStore.MadeBy(person.Id, form), id => next with { Id = id }, written, cancellationToken);
            return made.LastTurn == turn.Id ? await SavedAsync(made.Bulletin, turn, cancellationToken) : await StaleAsync(made.Bulletin, turn, cancellationToken);
        }

        return await store.SaveAsync(stored, next, person.Id, written, cancellationToken) is null
            ? await StaleAsync((await store.FindAsync(next.Id, cancellationToken))?.Bulletin, turn, cancellationToken)
            : await SavedAsync(next, turn, cancellationToken);
    }

    /// <summary>That a text does not fit, and that nothing was saved.</summary>
    public static string TooLong(Language language) =>
        BulletinDeskTexts.NotSaved.In(language, BulletinWords.Of(BulletinProblem.TooLong, [], language));

    private Task<Reply> SavedAsync(Bulletin bulletin, Turn turn, CancellationToken cancellationToken) => replies.ShowAsync(
        bulletin, turn, BulletinDeskTexts.Saved.In(turn.Caller.Language, bulletin.Id.Year, bulletin.Id.Number), isRefusal: false, cancellationToken);

    private Task<Reply> StaleAsync(Bulletin? bulletin, Turn turn, CancellationToken cancellationToken) =>
        replies.ShowAsync(bulletin, turn, BulletinDeskTexts.Stale.In(turn.Caller.Language), isRefusal: true, cancellationToken);

    private async Task<Reply> FormAsync(
        Turn turn, BulletinPress press, BulletinContent content, Bulletin? of, string? notice, CancellationToken cancellationToken)
    {
        var view = new BulletinFormView(press, content, await roster.SectionsAsync(cancellationToken))
        {
            IsCorrection = of?.Current is not null,
            IsSummary = of?.Quarter is not null,
            IsProposal = !turn.Caller.Person!.Is(Role.Inspector),
        };
        return Reply.Of(BulletinFormCard.Build(view, notice, turn.Caller.Language));
    }
}
