namespace Wenming.Domain.Bulletins;

/// <summary>What a bulletin is.</summary>
public enum BulletinKind
{
    /// <summary>通知: tells something.</summary>
    Notice,

    /// <summary>通报表扬: may name a person, with the basis or consent written down.</summary>
    Praise,

    /// <summary>通报批评: names sections, never persons.</summary>
    Criticism,

    /// <summary>简报.</summary>
    Brief,
}
