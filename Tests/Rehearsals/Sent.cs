namespace Wenming.Tests.Rehearsals;

/// <summary>An activity that somebody sent and waits for.</summary>
internal sealed class Sent(Dictionary<string, object?> activity)
{
    private readonly TaskCompletionSource<HttpResponseMessage> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was sent.</summary>
    public Dictionary<string, object?> Activity => activity;

    /// <summary>Its id, the same in every run.</summary>
    public string Id => (string)activity["id"]!;

    /// <summary>The first answer that was good, once there was one.</summary>
    public HttpResponseMessage? First { get; set; }

    /// <summary>What the person sees in the end.</summary>
    public Task<HttpResponseMessage> Answer => _answer.Task;

    public void Settle(HttpResponseMessage response) => _answer.SetResult(response);

    public void Fail(Exception failure) => _answer.SetException(failure);
}
