using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wenming.Tests.Support;

/// <summary>
/// Teams' connector in place of the network: records what the bot sends, updates and creates, and answers as Teams does.
/// Any call to another address fails the test that looks at it with <see cref="AssertNothingUnexpected"/> (the bot's own disposal does).
/// </summary>
public sealed class FakeTeams : DelegatingHandler
{
    public const string ServiceUrl = "http://localhost:9999/teams/";

    private const int MembersAPage = 50;

    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly ConcurrentQueue<string> _unexpected = new();
    private readonly ConcurrentQueue<Func<ConnectorCall, HttpResponseMessage?>> _faults = new();
    private Uri? _passed;
    private readonly ConcurrentQueue<string> _pages = new();
    private int _lastId;

    public FakeTeams()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>Everything that was sent, in order.</summary>
    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>What was sent last.</summary>
    public ConnectorCall Last => _calls.Last();

    /// <summary>Waits before every answer; a test that wants a slow connector sets it.</summary>
    public Func<CancellationToken, Task> BeforeAnswer { get; set; } = _ => Task.CompletedTask;

    /// <summary>Answers the next call with this status.</summary>
    public void FailNext(HttpStatusCode status, string? code = null) => _faults.Enqueue(_ => new HttpResponseMessage(status)
    {
        Content = JsonContent.Create(new { error = new { code = code ?? status.ToString(), message = "no" } }),
    });

    /// <summary>Answers the next call with 429 and this <c>Retry-After</c>: seconds or a date.</summary>
    /// <param name="retryAfter">The header as it stands on the wire.</param>
    /// <param name="date">What the channel's clock shows, where it says so.</param>
    public void ThrottleNext(string retryAfter, DateTimeOffset? date = null) => _faults.Enqueue(_ =>
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { Date = date } };
        answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    });

    /// <summary>Answers the next call with this status and body, whatever it is.</summary>
    public void AnswerNext(HttpStatusCode status, string body) => _faults.Enqueue(_ => new HttpResponseMessage(status) { Content = new StringContent(body) });

    /// <summary>Cuts the line at the next call.</summary>
    public void BreakNext(HttpRequestError error) => _faults.Enqueue(_ => throw new HttpRequestException(error, "broken"));

    /// <summary>Answers the next call as some channels do: 202 and no id.</summary>
    public void AcceptNextWithoutId() => _faults.Enqueue(_ => new HttpResponseMessage(HttpStatusCode.Accepted));

    /// <summary>Lets calls to another peer of the test through to the network.</summary>
    public void Passes(Uri peer) => _passed = peer;

    /// <summary>Who is in a conversation, as Teams tells it page by page.</summary>
    public IReadOnlyList<TestPerson> Members { get; set; } = [];

    /// <summary>The pages of members that were asked for, as they stood on the wire.</summary>
    public IReadOnlyList<string> PagesAsked => [.. _pages];

    /// <summary>Forgets what was sent so far.</summary>
    public void Forget() => _calls.Clear();

    public void AssertNothingUnexpected() => Assert.Empty(_unexpected);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_passed?.IsBaseOf(request.RequestUri!) == true)
            return await base.SendAsync(request, cancellationToken);
        var address = request.RequestUri!.AbsoluteUri;
        if (!address.StartsWith(ServiceUrl + "v3/conversations", StringComparison.Ordinal))
        {
            _unexpected.Enqueue($"{request.Method} {address}");
            return new HttpResponseMessage(HttpStatusCode.InternalServerError);
        }

        var body = request.Content is null
            ? default
            : JsonSerializer.Deserialize<JsonElement>(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var call = new ConnectorCall(request.Method.Method, address[ServiceUrl.Length..], body)
        {
            Token = request.Headers.Authorization is { Scheme: "Bearer", Parameter: var token } ? token : null,
        };
        await BeforeAnswer(cancellationToken);
        if (_faults.TryDequeue(out var fault) && fault(call) is { } answer)
            return answer;
        if (request.Method == HttpMethod.Get)
            return Page(call.Path);
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        _calls.Enqueue(call with { Id = id });
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            Content = JsonContent.Create(new { id = call.Path == "v3/conversations" ? $"a:opened-{id}" : id }),
        };
    }

    // Fewer on a page than the bot asks for, as a channel may.
    private HttpResponseMessage Page(string path)
    {
        _pages.Enqueue(path);
        var from = path.Split("continuationToken=") is [_, var token] ? int.Parse(token, CultureInfo.InvariantCulture) : 0;
        var page = Members.Skip(from).Take(MembersAPage);
        var next = from + MembersAPage < Members.Count ? (from + MembersAPage).ToString(CultureInfo.InvariantCulture) : null;
        var members = page.Select(person => new { id = person.ChannelUserId, name = person.Name, objectId = person.ObjectId.ToUpperInvariant(), userRole = "user" });
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(new { continuationToken = next, members }) };
    }
}
