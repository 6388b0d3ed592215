namespace Wenming.Domain.Questions;

/// <summary>Who a question is put to (rules.md 1).</summary>
public enum AskedOf
{
    /// <summary>Every member of the section; the head sees the median.</summary>
    Everyone,

    /// <summary>The section head or liaison alone.</summary>
    Head,
}
