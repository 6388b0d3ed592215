using Wenming.Bot.Turns;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>When the program loses its tables, as a killed process does: at a commit to come, before it or right behind it.</summary>
internal sealed class Death
{
    private readonly Lock _lock = new();
    private Func<string, bool>? _isMeant;
    private int _left;
    private bool _isBehind;

    /// <summary>Whether nothing can be read or written any more.</summary>
    public bool HasCome { get; private set; }

    /// <summary>Dies before the next commit to the table; nothing of it is there.</summary>
    public void ComesBefore(string table) => Arm(name => name == table, 1, isBehind: false);

    /// <summary>Dies right behind the next commit to the table, which is there, and before anybody hears of it.</summary>
    public void ComesBehind(string table) => Arm(name => name == table, 1, isBehind: true);

    /// <summary>Dies at one of the next commits to any table. The ledger's do not count: they are made behind the answers, when time is.</summary>
    /// <param name="commit">Which one, from 1.</param>
    /// <param name="isBehind">Whether that commit is still there.</param>
    public void ComesAt(int commit, bool isBehind) => Arm(name => name != TurnLedger.TableName, commit, isBehind);

    /// <summary>A new process begins.</summary>
    public void BeginLife()
    {
        lock (_lock)
            (_isMeant, HasCome) = (null, false);
    }

    /// <summary>A commit begins.</summary>
    /// <returns>Whether the process is dead, and whether it dies right behind this commit.</returns>
    internal (bool IsDead, bool DiesBehind) Begin(string table)
    {
        lock (_lock)
        {
            if (HasCome)
                return (true, false);
            if (_isMeant?.Invoke(table) != true || --_left > 0)
                return (false, false);
            _isMeant = null;
            HasCome = !_isBehind;
            return (HasCome, _isBehind);
        }
    }

    /// <summary>The commit behind which the process dies is made.</summary>
    internal void Come() => HasCome = true;

    private void Arm(Func<string, bool> isMeant, int commit, bool isBehind)
    {
        lock (_lock)
            (_isMeant, _left, _isBehind) = (isMeant, commit, isBehind);
    }
}
