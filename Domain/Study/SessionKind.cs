namespace Wenming.Domain.Study;

/// <summary>What kind a session of collective study is; of a quarter's three one is an exchange and one has a legal theme (rules.md 3.2).</summary>
public enum SessionKind
{
    /// <summary>A session with a main speaker.</summary>
    Regular,

    /// <summary>学习交流.</summary>
    Exchange,

    /// <summary>A session with a legal theme.</summary>
    Legal,
}
