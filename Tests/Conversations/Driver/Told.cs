using System.Text.Json;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Posts;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>What an entry of the agenda says at this moment, by the person's name: the audience that would be planned, and each card as it would be sent.</summary>
internal static class Told
{
    /// <summary>Who is told what, without those who are left out when it comes to sending.</summary>
    public static async Task<IReadOnlyDictionary<string, ShownCard>> ToldAsync(
        this Bureau bureau, OccurrenceKind kind, string quarter = "2026Q1", Language language = Language.Chinese)
    {
        var posts = bureau.Bot.Service<IEnumerable<IPost>>();
        var post = posts.Single(one => one.Kinds.Contains(kind.ToString()));
        var now = bureau.Bot.Clock.GetUtcNow();
        Assert.True(Quarter.TryParse(quarter, out var of));
        var planned = new PlannedPost($"{kind}-{quarter}", kind.ToString(), now)
        {
            Occurrence = new Occurrence($"{kind}-{quarter}", kind, BeijingTime.DateOf(now), new TimeOnly(9, 0)) { Quarter = of },
        };
        return await ToldAsync(bureau, post, planned, language);
    }

    /// <summary>The same of a post that says it.</summary>
    public static async Task<IReadOnlyDictionary<string, ShownCard>> ToldAsync(this Bureau bureau, IPost post, PlannedPost planned, Language language)
    {
        var roster = bureau.Bot.Service<RosterReader>();
        var told = new Dictionary<string, ShownCard>();
        await foreach (var recipient in post.AudienceAsync(planned, CancellationToken.None))
        {
            var person = await roster.FindAsync(((Recipient.InOwnChat)recipient).Person, CancellationToken.None);
            Assert.NotNull(person);
            var reader = new PostReader(recipient, new Caller(person.Id, person.Name, person, language), language, bureau.Bot.Clock.GetUtcNow());
            if (await post.ComposeAsync(planned, reader, CancellationToken.None) is PostContent.Part part)
                told.Add(person.Name, Shown(DigestCard.Build([part.Item], language)));
        }

        return told;
    }

    private static ShownCard Shown(AdaptiveCard card) => new(JsonSerializer.SerializeToElement(card, CardJson.Exact.AdaptiveCard), "card");
}
