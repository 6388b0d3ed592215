namespace Wenming.Tests.Permissions;

/// <summary>One right of the matrix, as people try to use it.</summary>
/// <param name="Object">The row of the matrix.</param>
/// <param name="Words">What is typed.</param>
/// <param name="May">Who may, in the order in which they do it; everybody else of the cast is refused.</param>
internal sealed record PermissionTry(string Object, string Words, string May)
{
    /// <summary>Who may too and does not try, because it can be done once.</summary>
    public string MayToo { get; init; } = "";

    /// <summary>The table that changes when somebody may; <see langword="null"/> when the right is to read.</summary>
    public string? Writes { get; init; }

    /// <summary>What only those read who may.</summary>
    public string? Reads { get; init; }

    /// <summary>What is kept from one of those who may read the rest: the name and the words.</summary>
    public (string Name, string Words)? Hides { get; init; }

    /// <summary>What happens before each who may: a name, a colon and what that person types.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>The same by card: who sees it, with which words, and the button that the others forge.</summary>
    public (string Name, string Words, string Button)? Card { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Object}: {Words}";
}
