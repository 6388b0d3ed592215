namespace Wenming.Bot.Catalogs;

/// <summary>A data file that the bot cannot start with: says which file, where in it and why.</summary>
/// <param name="file">The file that was read.</param>
/// <param name="jsonPath">The place in the file, for example <c>$.questions[12].scoring.bands[0].points</c>.</param>
/// <param name="reason">What is wrong there, as a sentence.</param>
/// <param name="innerException">What the parser reported, if it was the parser that refused the file.</param>
public sealed class CatalogException(string file, string jsonPath, string reason, Exception? innerException = null)
    : Exception($"{file}, {jsonPath}: {reason} Correct the file and start again.", innerException)
{
    /// <summary>The file that was read.</summary>
    public string File { get; } = file;

    /// <summary>The place in the file.</summary>
    public string JsonPath { get; } = jsonPath;

    /// <summary>What is wrong there, as a sentence.</summary>
    public string Reason { get; } = reason;
}
