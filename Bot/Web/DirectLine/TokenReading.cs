using Wenming.Bot.Protocol.DirectLine;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>What a token is worth.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    /// <summary>It opens this.</summary>
    public sealed record Good(DirectLineGrant Grant) : TokenReading;

    /// <summary>It opened this, and does no longer.</summary>
    public sealed record Expired(DirectLineGrant Grant) : TokenReading;

    /// <summary>It was not signed here, or for something else.</summary>
    public sealed record Foreign : TokenReading;
}
