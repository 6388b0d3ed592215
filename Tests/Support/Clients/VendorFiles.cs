namespace Wenming.Tests.Support.Clients;

/// <summary>The vendor's published schemas and host settings: kept beside the repository, never in it.</summary>
internal static class VendorFiles
{
    /// <summary>A file; <see langword="null"/> on machines that do not have it.</summary>
    public static string? Find(string name)
    {
        var path = Path.GetFullPath(Repository.PathOf("..", "shared", "clients", "ref", name));
        return File.Exists(path) ? path : null;
    }

    /// <summary>A file; skips the test on machines that do not have it.</summary>
    public static string Require(string name)
    {
        var path = Find(name);
        Skip.If(path is null, $"The vendor's {name} is not here (looked in ../shared/clients/ref beside the repository).");
        return path;
    }
}
