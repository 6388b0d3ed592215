using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>
/// All commands that the features registered. The list is opened at the first use, so that the help can be a command and list the commands.
/// </summary>
/// <param name="registered">Gives the registered commands, in the order of registration.</param>
public sealed class ChatCommands(Func<IEnumerable<IChatCommand>> registered)
{
    private const int MostSuggestions = 3;

    /// <summary>Longest text that is taken for a misspelt command, in UTF-16 units.</summary>
    private const int LongestMisspelling = 24;

    private readonly Lazy<IReadOnlyList<(string Word, IChatCommand Command)>> _words = new(() => Index(registered()));
    private readonly Lazy<IReadOnlyList<IChatCommand>> _all = new(() => [.. registered()]);

    /// <summary>The commands that this person may use, in the order of registration; <see langword="null"/> is a stranger.</summary>
    public IReadOnlyList<IChatCommand> For(Person? person) => [.. _all.Value.Where(command => command.IsFor(person))];

    /// <summary>The command that was typed, alone or followed by a space or colon and more; <see langword="null"/> when it is none.</summary>
    internal CommandMatch? Find(string typed)
    {
        var whole = TypedText.ForComparison(typed);
        foreach (var (word, command) in _words.Value)
        {
            if (whole == word)
                return new CommandMatch(command, "");
            if (whole.StartsWith(word, StringComparison.Ordinal) && whole[word.Length] is ' ' or ':')
                return new CommandMatch(command, After(word, typed));
        }

        return null;
    }

    /// <summary>Commands for this person whose word is nearly what was typed, the nearest first.</summary>
    internal IReadOnlyList<IChatCommand> Near(string typed, Person? person)
    {
        var whole = TypedText.ForComparison(typed);
        if (whole.Length is 0 or > LongestMisspelling)
            return [];
        var first = whole.Split(' ', ':')[0];
        return
        [
            .. _words.Value
                .Where(entry => entry.Command.IsFor(person))
                .Select(entry => (entry.Command, Distance: Math.Min(Misspelling.Distance(whole, entry.Word), Misspelling.Distance(first, entry.Word)), entry.Word))
                .Where(entry => entry.Distance <= Misspelling.Allowed(entry.Word))
                .OrderBy(entry => entry.Distance)
                .Select(entry => entry.Command)
                .Distinct()
                .Take(MostSuggestions),
        ];
    }

    /// <summary>Fails when two commands share a word; called once before the first turn, as it is a mistake of the program.</summary>
    /// <exception cref="InvalidOperationException">Two commands share a word.</exception>
    internal void Check() => _ = _words.Value;

    private static IReadOnlyList<(string Word, IChatCommand Command)> Index(IEnumerable<IChatCommand> commands)
    {
        var index = new Dictionary<string, IChatCommand>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            foreach (var word in (string[])[command.Words.Name.Zh, command.Words.Name.En, .. command.Words.Aliases])
            {
                var known = index.GetValueOrDefault(TypedText.ForComparison(word), command);
                if (!ReferenceEquals(known, command))
                    throw new InvalidOperationException($"The word '{word}' belongs to two commands: {known.GetType().Name} and {command.GetType().Name}.");
                index[TypedText.ForComparison(word)] = command;
            }
        }

        return [.. index.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Key.Length)];
    }

    /// <summary>What follows the word, as it was typed: the word's own signs are counted off, with as many spaces between as were typed.</summary>
    private static string After(string word, string typed)
    {
        var left = word.Count(sign => sign != ' ');
        var at = 0;
        for (; left > 0; at++)
        {
            if (!char.IsWhiteSpace(typed[at]))
                left--;
        }

        return typed[at..].TrimStart().TrimStart(':', '：').Trim();
    }
}
