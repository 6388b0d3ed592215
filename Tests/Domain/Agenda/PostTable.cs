using System.Globalization;

namespace Wenming.Tests.Domain.Agenda;

/// <summary>Reads a table of posts: day, weekday, ids, and after <c>#</c> a remark.</summary>
internal static class PostTable
{
    public static IReadOnlyList<(DateOnly On, string Id)> Read(string table)
    {
        List<(DateOnly On, string Id)> posts = [];
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var day = DateOnly.ParseExact(words[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(day.DayOfWeek.ToString()[..3], words[1]);
            posts.AddRange(words.Skip(2).Order(StringComparer.Ordinal).Select(id => (day, id)));
        }

        return posts;
    }
}
