namespace Wenming.Tests.Conversations.Driver;

/// <summary>When the program loses its tables, as a killed process does: at the next commit to one table, before it or right behind it.</summary>
internal sealed class Death
{
    private string? _table;
    private bool _isBehind;

    /// <summary>Whether nothing can be read or written any more.</summary>
    public bool HasCome { get; private set; }

    /// <summary>Dies before the next commit to the table; nothing of it is there.</summary>
    public void ComesBefore(string table) => (_table, _isBehind) = (table, false);

    /// <summary>Dies right behind the next commit to the table, which is there, and before anybody hears of it.</summary>
    public void ComesBehind(string table) => (_table, _isBehind) = (table, true);

    /// <summary>A new process begins.</summary>
    public void BeginLife() => (_table, HasCome) = (null, false);

    internal bool IsBefore(string table) => HasCome = HasCome || (_table == table && !_isBehind);

    internal bool IsBehind(string table) => HasCome = HasCome || (_table == table && _isBehind);
}
