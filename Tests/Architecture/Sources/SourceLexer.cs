using System.Text;

namespace Wenming.Tests.Architecture.Sources;

/// <summary>Blanks out what is no code: comments, and the contents of strings and characters, which it collects.</summary>
internal sealed class SourceLexer
{
    private readonly string _text;
    private readonly StringBuilder _code;
    private readonly List<(int Place, string Text)> _literals = [];
    private int _at;

    private SourceLexer(string text) => (_text, _code) = (text, new StringBuilder(text));

    public static (string Code, IReadOnlyList<(int Place, string Text)> Literals) Read(string text)
    {
        var lexer = new SourceLexer(text);
        lexer.ReadCode(inHole: false);
        return (lexer._code.ToString(), lexer._literals);
    }

    private char Now => _at < _text.Length ? _text[_at] : '\0';

    private bool Is(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;

    /// <summary>Reads code to the end of the text, or to the brace that ends the hole of an interpolated string.</summary>
    private void ReadCode(bool inHole)
    {
        for (var depth = 0; _at < _text.Length;)
        {
            if (inHole && Now == '}' && depth == 0)
                return;
            depth += Now == '{' ? 1 : Now == '}' ? -1 : 0;
            if (Is("//") || IsDirective())
                Blank(EndOr(_text.IndexOf('\n', _at)));
            else if (Is("/*"))
                Blank(EndOr(_text.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 2));
            else if (Now == '\'')
                ReadCharacter();
            else if (!TryReadString())
                _at++;
        }
    }

    private bool IsDirective() => Now == '#' && _text.AsSpan(0, _at).TrimEnd(' ') is [] or [.., '\n'];

    private void ReadCharacter()
    {
        var end = _at + 1;
        while (_text[end] != '\'')
            end += _text[end] == '\\' ? 2 : 1;
        _at++;
        Blank(end);
        _at++;
    }

    private bool TryReadString()
    {
        var quote = _at;
        while (quote < _text.Length && _text[quote] is '$' or '@')
            quote++;
        if (quote >= _text.Length || _text[quote] != '"')
            return false;
        var prefix = _text[_at..quote];
        var holes = prefix.Count(sign => sign == '$');
        var quotes = _text.AsSpan(quote).IndexOfAnyExcept('"') is var run and >= 0 ? run : _text.Length - quote;
        var isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        _at = quote;
        if (!isVerbatim && quotes >= 3)
            ReadContents(new string('"', quotes), holes, escape: null);
        else
            ReadContents("\"", holes, escape: isVerbatim ? "\"\"" : "\\");
        return true;
    }

    /// <summary>From the opening quotes to behind the closing ones.</summary>
    private void ReadContents(string quotes, int holes, string? escape)
    {
        var place = _at;
        var words = new StringBuilder();
        _at += quotes.Length;
        while (_at < _text.Length && !(Is(quotes) && !(escape == "\"\"" && Is(escape))))
        {
            if (escape is not null && Is(escape))
                Take(2);
            else if (holes > 0 && quotes.Length == 1 && (Is("{{") || Is("}}")))
                Take(2);
            else if (holes > 0 && Is(new string('{', holes)) && !Is(new string('{', holes + 1)))
                ReadHole(holes);
            else
                Take(1);
        }

        _literals.Add((place, words.ToString()));
        _at += quotes.Length;

        void Take(int count)
        {
            words.Append(_text, _at, count);
            Blank(_at + count);
        }
    }

    private void ReadHole(int braces)
    {
        Blank(_at + braces);
        ReadCode(inHole: true);
        Blank(_at + braces);
    }

    private int EndOr(int place) => place <= _at ? _text.Length : place;

    private void Blank(int end)
    {
        for (end = Math.Min(end, _text.Length); _at < end; _at++)
        {
            if (_text[_at] != '\n')
                _code[_at] = ' ';
        }
    }
}
