using System.Text.RegularExpressions;

namespace Wenming.Tests.Architecture.Sources;

/// <summary>
/// Finds types and members in code without comments and literals. It knows only as much of the language as that takes: a member ends with a
/// semicolon, or with the brace of its body.
/// </summary>
internal sealed partial class SourceParser
{
    private readonly string _code;
    private readonly List<SourceType> _types = [];
    private int _at;
    private string? _namespace;

    private SourceParser(string code) => _code = code;

    public static (string? Namespace, IReadOnlyList<SourceType> Types) Parse(string code)
    {
        var parser = new SourceParser(code);
        parser.ReadMembers(null);
        return (parser._namespace, parser._types);
    }

    private void ReadMembers(SourceType? owner)
    {
        while (SkipToMember())
        {
            var start = _at;
            var headerEnd = FindHeaderEnd(start);
            var header = _code[start..headerEnd];
            if (NamespaceHeader().Match(header) is { Success: true } name)
            {
                _namespace = _code[headerEnd] == ';' ? name.Groups[1].Value : null;
                _at = headerEnd + 1;
            }
            else if (TypeHeader().Match(header) is { Success: true } type)
                ReadType(owner, type, header, start, headerEnd);
            else
                ReadMember(owner, header, start, headerEnd);
        }

        _at++;
    }

    /// <summary>To the next member's first character, past attributes; <see langword="false"/> at the end of the type.</summary>
    private bool SkipToMember()
    {
        while (_at < _code.Length && _code[_at] != '}')
        {
            if (_code[_at] == '[')
                _at = EndOfGroup(_at);
            else if (char.IsWhiteSpace(_code[_at]) || _code[_at] == ';')
                _at++;
            else
                return true;
        }

        return false;
    }

    private void ReadType(SourceType? owner, Match match, string header, int start, int headerEnd)
    {
        var kind = match.Groups[1].Value.StartsWith("record", StringComparison.Ordinal) ? "record" : match.Groups[1].Value;
        var parameters = PrimaryConstructor().Match(header, match.Groups[2].Index) is { Success: true } list ? CountParameters(start + list.Length + list.Index - 1) : 0;
        var type = new SourceType(kind, match.Groups[2].Value, parameters, start);
        (owner?.Nested ?? _types).Add(type);
        _at = headerEnd + 1;
        if (headerEnd >= _code.Length || _code[headerEnd] != '{')
            return;
        if (kind == "enum")
            _at = EndOfGroup(headerEnd);
        else
            ReadMembers(type);
    }

    private void ReadMember(SourceType? owner, string header, int start, int headerEnd)
    {
        var end = EndOfMember(headerEnd);
        var signature = header.Split("=>")[0];
        var isOperator = signature.Contains(" operator ", StringComparison.Ordinal);
        var isField = !isOperator && Assignment().IsMatch(WithoutGroups(signature));
        var list = isField ? null : ParameterLists().Matches(signature).FirstOrDefault(one => !Modifiers().IsMatch(one.Groups[1].Value));
        var name = list?.Groups[1].Value ?? NameOf(signature);
        owner?.Members.Add(new SourceMember(name, list is null ? null : CountParameters(start + list.Index + list.Length - 1), start, end));
        _at = end;
    }

    private static string NameOf(string signature) => LastName().Match(WithoutGroups(signature).Split('=')[0]).Value;

    /// <summary>To the semicolon or brace, outside of parentheses, that ends a header.</summary>
    private int FindHeaderEnd(int from)
    {
        var at = from;
        while (at < _code.Length && _code[at] is not (';' or '{' or '}'))
            at = _code[at] is '(' or '[' ? EndOfGroup(at) : at + 1;
        return at;
    }

    private int EndOfMember(int headerEnd)
    {
        var start = _at;
        var isExpression = WithoutGroups(_code[start..headerEnd]) is var header
            && (header.Contains("=>", StringComparison.Ordinal) || (Assignment().IsMatch(header) && !header.Contains(" operator ", StringComparison.Ordinal)));
        var at = headerEnd;
        while (at < _code.Length && _code[at] != ';')
        {
            at = _code[at] is '(' or '[' or '{' ? EndOfGroup(at) : at + 1;
            if (!isExpression && !IsInitialized(at))
                return at;
            isExpression = true;
        }

        return Math.Min(at + 1, _code.Length);
    }

    // public int Number { get; } = 1;
    private bool IsInitialized(int at) => _code.AsSpan(at).TrimStart() is ['=', not ('=' or '>'), ..];

    private int EndOfGroup(int from)
    {
        var depth = 0;
        for (var at = from; at < _code.Length; at++)
        {
            depth += _code[at] is '(' or '[' or '{' ? 1 : _code[at] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }

        return _code.Length;
    }

    private int CountParameters(int parenthesis)
    {
        var inside = _code[(parenthesis + 1)..(EndOfGroup(parenthesis) - 1)];
        if (string.IsNullOrWhiteSpace(inside))
            return 0;
        var flat = WithoutGroups(inside);
        while (Generic().IsMatch(flat))
            flat = Generic().Replace(flat, "");
        return flat.Count(sign => sign == ',') + 1;
    }

    private static string WithoutGroups(string code)
    {
        while (Group().IsMatch(code))
            code = Group().Replace(code, "");
        return code;
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)\s*$")]
    private static partial Regex NamespaceHeader();

    [GeneratedRegex(@"^(?:(?:public|internal|private|protected|sealed|static|abstract|partial|readonly|ref|file|unsafe|new)\s+)*(class|record\s+struct|record\s+class|record|struct|interface|enum)\s+(\w+)")]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"\G\w+\s*(?:<[^(]*>)?\s*\(")]
    private static partial Regex PrimaryConstructor();

    [GeneratedRegex(@"([\w.]+)\s*(?:<[^()]*>)?\s*\(")]
    private static partial Regex ParameterLists();

    [GeneratedRegex(@"^(public|private|internal|protected|static|readonly|async|override|virtual|sealed|abstract|new|extern|unsafe|partial|required|ref|in|out|params)$")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"(?<![=!<>])=(?![=>])")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\w+(?=\s*(\{|$))")]
    private static partial Regex LastName();

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex Generic();

    [GeneratedRegex(@"\([^()\[\]{}]*\)|\[[^()\[\]{}]*\]|\{[^()\[\]{}]*\}")]
    private static partial Regex Group();
}
