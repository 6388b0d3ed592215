namespace Wenming.Bot.Auth;

/// <summary>Why a call is not served.</summary>
/// <param name="Status">401: nobody we know. 403: somebody we know, who may not say this.</param>
/// <param name="Reason">One word for it, for the log and for counting.</param>
/// <param name="Why">The whole sentence, for the log: what was wrong and what to look at.</param>
internal sealed record Refusal(int Status, string Reason, string Why)
{
    /// <summary>The code that the caller is told.</summary>
    public string Code { get; init; } = Status == StatusCodes.Status401Unauthorized ? "Unauthorized" : "Forbidden";

    /// <summary>What the caller is told. Who guesses is not helped on, so by default it is not the sentence of the log.</summary>
    public string Told { get; init; } = Status == StatusCodes.Status401Unauthorized
        ? "The call carries no token that this bot accepts. Its log says why."
        : "The caller's token does not cover this activity. The bot's log says why.";
}
