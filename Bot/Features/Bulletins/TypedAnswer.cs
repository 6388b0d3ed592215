using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>What became of a typed answer.</summary>
internal abstract record TypedAnswer
{
    private TypedAnswer()
    {
    }

    /// <summary>It was understood.</summary>
    public sealed record Taken(BulletinContent Content) : TypedAnswer;

    /// <summary>It was not; the question is asked again under these words.</summary>
    public sealed record Wrong(string Words) : TypedAnswer;
}
