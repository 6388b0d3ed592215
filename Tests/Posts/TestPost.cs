using Wenming.Bot.Posts;
using Wenming.Cards.Elements;
using Wenming.Cards.Posts;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>Posts for tests of the engine: owes what it is told to owe, says what it is told to say.</summary>
internal sealed class TestPost : IPost, IPostSource
{
    private readonly List<PlannedPost> _owed = [];

    /// <summary>A message of its own, said however late.</summary>
    public const string News = "TestNews";

    /// <summary>A part of the digest.</summary>
    public const string Reminder = "TestReminder";

    /// <summary>A part of the digest that is not worth saying late.</summary>
    public const string Passing = "TestPassing";

    public IReadOnlyList<string> Kinds => [News, Reminder, Passing];

    /// <summary>Who gets every post.</summary>
    public IReadOnlyList<Recipient> Audience { get; set; } = [To(TestPerson.Zhang)];

    /// <summary>What a post says.</summary>
    public Func<PlannedPost, PostReader, PostContent> Says { get; set; } = Usual;

    /// <summary>Owes for ever, as if the mark were lost each time.</summary>
    public bool IsForgetful { get; set; }

    /// <summary>What was marked as planned.</summary>
    public List<string> Planned { get; } = [];

    public static Recipient To(TestPerson person) => new Recipient.InOwnChat(new PersonId(person.ObjectId));

    public static PostContent Usual(PlannedPost post, PostReader reader)
    {
        var words = reader.Language == Language.Chinese ? $"{post.Id} 第{post.Revision}版" : $"{post.Id} version {post.Revision}";
        return post.Kind == News
            ? new PostContent.Whole(new AdaptiveCard { FallbackText = words, Lang = "zh", Body = [new TextBlock(words)] })
            : new PostContent.Part(new DigestItem(words, [new TextBlock(words)], []));
    }

    public PostRules RulesOf(string kind) => kind switch
    {
        News => new PostRules(IsReminder: false, CatchUp.Always),
        Reminder => new PostRules(IsReminder: true, CatchUp.LatestOnly),
        _ => new PostRules(IsReminder: true, CatchUp.SkipWhenOlderThanAWorkday),
    };

    /// <summary>Owes a post from now on.</summary>
    public void Owe(PlannedPost post) => _owed.Add(post);

    public async IAsyncEnumerable<Recipient> AudienceAsync(
        PlannedPost post, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var recipient in Audience)
        {
            await Task.CompletedTask;
            yield return recipient;
        }
    }

    public Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken) =>
        Task.FromResult(Says(post, reader));

    public Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PlannedPost>>([.. _owed.Where(post => post.DueAt <= now).OrderBy(post => post.DueAt)]);

    public Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (IsForgetful)
            return Task.CompletedTask;
        _owed.Remove(post);
        Planned.Add($"{post.Id} {post.Action}");
        return Task.CompletedTask;
    }
}
