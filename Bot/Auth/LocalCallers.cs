using Microsoft.Extensions.Primitives;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Auth;

/// <summary>
/// Without an app id nobody is authenticated: callers on this machine are served (nobody else gets this far), and answers only go to
/// this machine.
/// </summary>
internal sealed class LocalCallers : ICallers, ICallerPass
{
    private static readonly Refusal Elsewhere = new(StatusCodes.Status403Forbidden, "ServiceUrlNotAllowed", "The service URL is elsewhere.")
    {
        Code = "ServiceUrlNotAllowed",
        Told = "Without an app id the bot answers to service URLs on this machine only. "
            + "Use one, or deliveryMode 'expectReplies', or set MicrosoftAppId.",
    };

    private readonly ServiceUrlRule _rule;
    private readonly CallerOutcome _admitted;

    public LocalCallers(ServiceUrlRule rule) => (_rule, _admitted) = (rule, new CallerOutcome.Admitted(this));

    public ValueTask<CallerOutcome> CheckAsync(StringValues authorization, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_admitted);

    public ValueTask<Refusal?> CheckAsync(ReceivedActivity activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(MayNotBeAnswered(activity) ? Elsewhere : null);

    /// <summary>
    /// Whether the answer would have to go to an address that the bot may not call. An invoke is answered where it came from.
    /// </summary>
    private bool MayNotBeAnswered(ReceivedActivity activity) =>
        activity.Type != ActivityTypes.Invoke
        && !activity.ExpectsReplies
        && activity.ServiceUrl is { Length: > 0 } serviceUrl
        && !_rule.Allows(serviceUrl);
}
