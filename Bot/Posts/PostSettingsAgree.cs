using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts;

/// <summary>Settings that contradict each other stop the start.</summary>
internal sealed class PostSettingsAgree(IOptions<ConnectorOptions> connector) : IValidateOptions<PostOptions>
{
    public ValidateOptionsResult Validate(string? name, PostOptions options)
    {
        if (!(options.MorningFrom < options.MorningTo && options.MorningTo <= options.AfternoonFrom && options.AfternoonFrom < options.AfternoonTo))
            return ValidateOptionsResult.Fail(
                "Posts:MorningFrom, MorningTo, AfternoonFrom and AfternoonTo must follow each other in this order, for example 09:00, 11:30, "
                + "13:30 and 16:30.");
        return options.LeaseFor >= connector.Value.Timeout * 3
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Posts:LeaseFor ({options.LeaseFor}) must be at least three times Connector:Timeout ({connector.Value.Timeout}), else a send that "
                + "is still on the wire would be taken for one of a dead process. Raise the one or lower the other.");
    }
}
