namespace Wenming.Bot.Web.SignIn;

/// <summary>Whether it is known who sent a request.</summary>
internal abstract record Recognition
{
    private Recognition()
    {
    }

    /// <summary>It is.</summary>
    internal sealed record Recognised(SignedInPerson Person) : Recognition;

    /// <summary>It is not: nobody is signed in, or what was shown does not count.</summary>
    internal sealed record Unknown : Recognition;

    /// <summary>It cannot be told now, as the issuer's keys cannot be had; later it can.</summary>
    internal sealed record Unavailable : Recognition;
}
