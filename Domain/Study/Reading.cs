using Wenming.Domain.Wording;

namespace Wenming.Domain.Study;

/// <summary>A material of the reading list (rules.md 3.1).</summary>
/// <param name="Id">Its code in the plan, for example <c>R06</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">What it is for.</param>
/// <param name="What">What of it is read.</param>
public sealed record Reading(string Id, Text Title, ReadingCategory Category, Text What)
{
    /// <summary>What else is to be known, if anything.</summary>
    public Text? Note { get; init; }

    /// <summary>An official public address; <see langword="null"/> where none is certain.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether it waits until the bureau switches it on.</summary>
    public bool IsOff { get; init; }
}
