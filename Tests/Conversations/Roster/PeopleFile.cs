using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Roster;

/// <summary>The demo bureau's roster as a file, changed line by line as an administrator changes it in a spreadsheet.</summary>
internal sealed class PeopleFile
{
    private readonly List<string> _lines = [.. File.ReadLines(Repository.PathOf("Catalog", "demo", "people.csv")).Where(line => line.Length > 0)];

    /// <summary>The file's text.</summary>
    public string Csv => string.Join('\n', _lines);

    /// <summary>Adds a line at the end.</summary>
    public PeopleFile With(string line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>Takes somebody's line out.</summary>
    public PeopleFile Without(string name)
    {
        Assert.Equal(1, _lines.RemoveAll(line => line.Split(',')[1] == name));
        return this;
    }

    /// <summary>Replaces words in somebody's line.</summary>
    public PeopleFile Changed(string name, string from, string to)
    {
        var at = _lines.FindIndex(line => line.Split(',')[1] == name);
        Assert.Contains(from, _lines[at], StringComparison.Ordinal);
        _lines[at] = _lines[at].Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Replaces words everywhere.</summary>
    public PeopleFile Everywhere(string from, string to)
    {
        for (var i = 0; i < _lines.Count; i++)
            _lines[i] = _lines[i].Replace(from, to, StringComparison.Ordinal);
        return this;
    }
}
