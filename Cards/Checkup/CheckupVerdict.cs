namespace Wenming.Cards.Checkup;

/// <summary>How one thing stands.</summary>
public enum CheckupVerdict
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Worth a look, nothing is lost.</summary>
    Notice,

    /// <summary>A person must act.</summary>
    Act,
}
