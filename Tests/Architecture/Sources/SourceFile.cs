namespace Wenming.Tests.Architecture.Sources;

/// <summary>A C# file, read without a compiler: what stands in it, and on which lines.</summary>
internal sealed class SourceFile
{
    /// <summary>Reads a file's text.</summary>
    /// <param name="path">Relative to the repository, with slashes.</param>
    /// <param name="text">Its text.</param>
    public SourceFile(string path, string text)
    {
        var lexed = SourceLexer.Read(text.Replace("\r", ""));
        (Path, Code, Literals) = (path, lexed.Code, lexed.Literals);
        LineCount = lexed.Code.AsSpan().TrimEnd('\n').Count('\n') + 1;
        (Namespace, Types) = SourceParser.Parse(lexed.Code);
    }

    public string Path { get; }

    /// <summary>The text with comments and the contents of literals blanked out; places and lines are those of the file.</summary>
    public string Code { get; }

    /// <summary>Every string's text with the place where it begins in <see cref="Code"/>.</summary>
    public IReadOnlyList<(int Place, string Text)> Literals { get; }

    public int LineCount { get; }

    /// <summary>The file-scoped namespace; <see langword="null"/> when there is none.</summary>
    public string? Namespace { get; }

    /// <summary>The types that stand in the namespace; theirs stand in them.</summary>
    public IReadOnlyList<SourceType> Types { get; }

    /// <summary>All types, nested ones too.</summary>
    public IEnumerable<SourceType> AllTypes => Types.SelectMany(type => type.WithNested());

    /// <summary>The line of a place in <see cref="Code"/>, from 1.</summary>
    public int LineOf(int place) => Code.AsSpan(0, place).Count('\n') + 1;

    /// <summary>The innermost member that a place belongs to, or <see langword="null"/>.</summary>
    public SourceMember? MemberAt(int place) =>
        AllTypes.SelectMany(type => type.Members).Where(member => member.Start <= place && place < member.End).MinBy(member => member.End - member.Start);

    public override string ToString() => Path;
}
