namespace Wenming.Tests.Support;

/// <summary>What tests leave for people to look at, beside the built tests.</summary>
internal static class Artifacts
{
    /// <summary>A file under <c>artifacts/</c> whose folder exists.</summary>
    public static string PathOf(params string[] parts)
    {
        var path = Path.Combine([AppContext.BaseDirectory, "artifacts", .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
