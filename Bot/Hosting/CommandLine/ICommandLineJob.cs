namespace Wenming.Bot.Hosting.CommandLine;

/// <summary>A job that is run from the command line instead of the server.</summary>
internal interface ICommandLineJob
{
    /// <summary>The words after <c>--</c> that call it, for example <c>import roster</c>.</summary>
    string Words { get; }

    /// <summary>How it is called, in one line.</summary>
    string Usage { get; }

    /// <summary>Does the job.</summary>
    /// <param name="arguments">What follows the words.</param>
    /// <param name="cancellationToken">Ends the job.</param>
    /// <returns>The exit code: 0 done, 1 refused, 2 called wrongly.</returns>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
