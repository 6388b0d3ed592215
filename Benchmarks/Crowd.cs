using System.Globalization;
using System.Runtime.CompilerServices;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Benchmarks;

/// <summary>A bulletin to very many people, none of whom is held in memory.</summary>
internal sealed class Crowd(int people, DateTimeOffset due) : IPost, IPostSource, ICallerDirectory, IBureauCalendar
{
    public const string PostId = "News";

    private static readonly AdaptiveCard Card = new()
    {
        FallbackText = "通报",
        Lang = "zh",
        Body = [new TextBlock("关于第一季度文明科室的通报"), new TextBlock("各科室：现将检查结果予以通报。")],
    };

    private bool _isPlanned;

    public IReadOnlyList<string> Kinds => [PostId];

    public static PersonId Person(int number) => new(number.ToString("D7", CultureInfo.InvariantCulture));

    public PostRules RulesOf(string kind) => new(IsReminder: false, CatchUp.Always);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 0; number < people; number++)
        {
            await Task.CompletedTask;
            yield return new Recipient.InOwnChat(Person(number));
        }
    }

    public Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken) =>
        Task.FromResult<PostContent>(new PostContent.Whole(Card));

    public Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlannedPost>>(_isPlanned ? [] : [new PlannedPost(PostId, PostId, due)]);

    public Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        _isPlanned = true;
        return Task.CompletedTask;
    }

    public Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken) =>
        Task.FromResult(new Caller(id, name, new Person(id, id.Value, null, Role.StaffMember), Language.Chinese));

    /// <summary>Monday to Friday.</summary>
    public ValueTask<WorkdayCalendar> FindAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new WorkdayCalendar([]));
}
