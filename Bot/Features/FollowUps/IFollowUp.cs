namespace Wenming.Bot.Features.FollowUps;

/// <summary>Something that answers lead to in a table of its own: vetoes, rectifications. A feature registers its own.</summary>
internal interface IFollowUp
{
    /// <summary>
    /// Brings the feature's rows in step with the answers that count. Called behind every submission and every settled verification, and again at
    /// the start: called twice it changes nothing the second time.
    /// </summary>
    Task FollowAsync(CountedAnswers answers, CancellationToken cancellationToken);
}
