namespace Wenming.Tests.Support.Browser;

/// <summary>All tests that need the browser share one.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>For <c>[Collection(BrowserCollection.Name)]</c>.</summary>
    public const string Name = "Browser";
}
