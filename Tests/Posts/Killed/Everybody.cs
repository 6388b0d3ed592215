using System.Globalization;
using System.Runtime.CompilerServices;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Posts;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Posts.Killed;

/// <summary>Four thousand people get a message of its own, a thousand others a reminder. It is owed for ever, as if its mark were lost each time.</summary>
internal sealed class Everybody : IPost, IPostSource, ICallerDirectory, IBureauCalendar
{
    /// <summary>Who gets something.</summary>
    public const int People = 5000;

    /// <summary>Of them those with the message; the others get the reminder.</summary>
    public const int Readers = 4000;

    /// <summary>When the posts are due: a Friday, 09:00 in Beijing.</summary>
    public static DateTimeOffset Morning { get; } = new(2026, 3, 20, 9, 0, 0, TimeSpan.FromHours(8));

    public IReadOnlyList<string> Kinds => ["News", "Reminder"];

    public static PersonId Person(int number) => new(number.ToString("D5", CultureInfo.InvariantCulture));

    public PostRules RulesOf(string kind) => new(kind == "Reminder", CatchUp.Always);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, to) = post.Kind == "News" ? (0, Readers) : (Readers, People);
        for (var number = from; number < to; number++)
        {
            await Task.CompletedTask;
            yield return new Recipient.InOwnChat(Person(number));
        }
    }

    public Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        IReadOnlyList<CardElement> body = [new TextBlock(post.Id)];
        return Task.FromResult<PostContent>(post.Kind == "News"
            ? new PostContent.Whole(new AdaptiveCard { FallbackText = post.Id, Lang = "zh", Body = body })
            : new PostContent.Part(new DigestItem(post.Id, body, [])));
    }

    public Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlannedPost>>([new("News", "News", Morning), new("Reminder", "Reminder", Morning)]);

    public Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken) =>
        Task.FromResult(new Caller(id, name, new Person(id, id.Value, null, Role.StaffMember), Language.Chinese));

    /// <summary>Monday to Friday.</summary>
    public ValueTask<WorkdayCalendar> FindAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new WorkdayCalendar([]));
}
