namespace Wenming.Domain.Settings;

/// <summary>Why days for mute or leave are not taken.</summary>
public enum QuietRefusal
{
    /// <summary>No day, or more than was asked for, can be read in it.</summary>
    NotUnderstood,

    /// <summary>Every day of it has passed.</summary>
    Past,

    /// <summary>It ends before it begins.</summary>
    Reversed,

    /// <summary>It reaches further than a year from today.</summary>
    TooLong,
}
