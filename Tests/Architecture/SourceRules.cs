using System.Text.RegularExpressions;
using Wenming.Tests.Architecture.Sources;

namespace Wenming.Tests.Architecture;

/// <summary>The limits of size, shape and naming, each as sentences about a file.</summary>
internal static partial class SourceRules
{
    public const int MostFileLines = 300;
    public const int MostMethodLines = 60;
    public const int MostParameters = 6;
    public const int MostNesting = 3;

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Manager", "Util", "Utils", "Common", "Base", "Data", "Info", "Provider"];

    /// <summary>Files whose <c>catch</c> takes everything: the three edges of the program, and those that are named here with their reason.</summary>
    private static readonly Dictionary<string, string> CatchAll = new()
    {
        ["TurnRunner"] = "a turn that fails is told to the person, and the next turn runs",
        ["PostPlanner"] = "a post that cannot be planned does not stop the others",
        ["PostComposer"] = "a matter that a feature fails to say does not hold the rest of the digest back; it is logged and asked again",
        ["LoopPace"] = "a round that fails, whatever the reason, is logged and does not end the rounds",
        ["OutboxDispatcher"] = "a post that cannot be sent does not stop the others",
        ["Bot/Program"] = "what stops the start is told in a sentence where there is one; anything else goes on",
        ["GroupCommitter"] = "whoever waits for the one writer is told that it is gone; the exception is thrown on",
    };

    /// <summary>Every rule of this class.</summary>
    public static IEnumerable<string> All(SourceFile file) =>
        [.. Length(file), .. Methods(file), .. Constructors(file), .. Nesting(file), .. FileName(file), .. Namespace(file), .. TypeNames(file), .. Catches(file)];

    public static IEnumerable<string> Length(SourceFile file)
    {
        if (file.LineCount > MostFileLines)
            yield return $"{file.Path} has {file.LineCount} lines, more than {MostFileLines}.";
    }

    public static IEnumerable<string> Methods(SourceFile file) =>
        from type in file.AllTypes
        from member in type.Members
        where member.Parameters is not null
        let lines = file.LineOf(member.End - 1) - file.LineOf(member.Start) + 1
        where lines > MostMethodLines
        select $"{file.Path}({file.LineOf(member.Start)}): {type.Name}.{member.Name} has {lines} lines, more than {MostMethodLines}.";

    /// <summary>Services only: a record is a value, and its parameters are its parts.</summary>
    public static IEnumerable<string> Constructors(SourceFile file) =>
        from type in file.AllTypes
        where type.Kind == "class"
        from count in type.Members.Where(member => member.Name == type.Name).Select(member => member.Parameters ?? 0).Append(type.PrimaryParameters)
        where count > MostParameters
        select $"{file.Path}({file.LineOf(type.Start)}): the constructor of {type.Name} takes {count} parameters, more than {MostParameters}.";

    /// <summary>Statements in statements. The build holds the layout, so the indentation tells the depth.</summary>
    public static IEnumerable<string> Nesting(SourceFile file)
    {
        var lines = file.Code.Split('\n');
        Stack<int> open = [];
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].TrimStart();
            var indent = lines[i].Length - words.Length;
            while (words.Length > 0 && open.Count > 0 && open.Peek() >= indent && words is not ['{' or '}', ..])
                open.Pop();
            if (!Statement().IsMatch(words))
                continue;
            open.Push(indent);
            if (open.Count > MostNesting)
                yield return $"{file.Path}({i + 1}): statements are nested {open.Count} deep, more than {MostNesting}.";
        }
    }

    public static IEnumerable<string> FileName(SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (file.Types.Count == 0 && name == "Program")
            yield break;
        if (file.Types.Count != 1)
            yield return $"{file.Path} holds {file.Types.Count} types ({string.Join(", ", file.Types.Select(type => type.Name))}): one type, one file.";
        else if (file.Types[0].Name != name)
            yield return $"{file.Path} holds {file.Types[0].Name}: a file is named like its type.";
    }

    public static IEnumerable<string> Namespace(SourceFile file)
    {
        var expected = "Wenming." + string.Join('.', file.Path.Split('/')[..^1]);
        if (file.Types.Count > 0 && file.Namespace != expected)
            yield return $"{file.Path} has the namespace {file.Namespace ?? "(none)"}: it should be {expected}, file-scoped.";
    }

    public static IEnumerable<string> TypeNames(SourceFile file) =>
        from type in file.AllTypes
        from word in EmptyWords
        where type.Name.EndsWith(word, StringComparison.Ordinal)
        select $"{file.Path}({file.LineOf(type.Start)}): {type.Name} ends in {word}, which says nothing: name what it is.";

    public static IEnumerable<string> Catches(SourceFile file)
    {
        if (file.Path.StartsWith("Tests/", StringComparison.Ordinal) || MayCatchAll(file))
            return [];
        return CatchEverything().Matches(file.Code)
            .Select(match => $"{file.Path}({file.LineOf(match.Index)}): catches everything. Catch what can happen, or give the reason in SourceRules.CatchAll.");
    }

    /// <summary>Reasons that are not needed any more.</summary>
    public static IEnumerable<string> StaleReasons(IReadOnlyList<SourceFile> files) =>
        from file in files
        where MayCatchAll(file) && !CatchEverything().IsMatch(file.Code)
        select $"{file.Path} may catch everything, but does not: take it out of SourceRules.CatchAll.";

    private static bool MayCatchAll(SourceFile file) => CatchAll.Keys.Any(name => $"/{file.Path}".EndsWith($"/{name}.cs", StringComparison.Ordinal));

    [GeneratedRegex(@"^(\}\s*)?(if|else|for|foreach|while|do|switch|try|catch|finally|lock|await foreach|using)\b(?!.*\busing var\b)(?=\s*(\(|\{|$|if\b))")]
    private static partial Regex Statement();

    // A filter that names types is a list of what can happen; one that excludes types, or asks something else, lets everything through.
    [GeneratedRegex(@"\bcatch\s*(\{|when\b|\(\s*(System\.)?Exception\b[^)]*\)(?!\s*when\s*\(\s*\w+\s+is\s+(?!not\b)))")]
    private static partial Regex CatchEverything();
}
