namespace Wenming.Tests.Browser.Driving;

/// <summary>The people of the demo bureau (Catalog/demo/people.csv) who take part in the stories.</summary>
internal static class DemoPeople
{
    public const string Section = "规划科";

    /// <summary>Head of the section.</summary>
    public const string Head = "张伟民";

    public const string Member = "吴浩然";

    public const string Leader = "曾庆华";

    /// <summary>Three members of the section: as many as it takes before a median is shown (rules.md 1).</summary>
    public static IReadOnlyList<string> ThreeMembers { get; } = ["吴浩然", "郑雅婷", "冯国栋"];

    /// <summary>By name, the id by which the bot knows the person.</summary>
    public static string IdOf(string name) => "00000000-0000-4000-8000-000000000" + name switch
    {
        "张伟民" => "201",
        "吴浩然" => "203",
        "郑雅婷" => "204",
        "冯国栋" => "205",
        "曾庆华" => "701",
        _ => throw new ArgumentException($"Nobody of the stories is called {name}.", nameof(name)),
    };
}
