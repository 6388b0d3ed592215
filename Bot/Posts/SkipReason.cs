namespace Wenming.Bot.Posts;

/// <summary>Why somebody in the audience was not written to; shown in the delivery list.</summary>
internal enum SkipReason
{
    /// <summary>Nothing was left to do when it would have been sent.</summary>
    NothingLeft,

    /// <summary>The person muted reminders.</summary>
    Muted,

    /// <summary>The person was on leave.</summary>
    OnLeave,

    /// <summary>A later post of the kind came first (<see cref="CatchUp.LatestOnly"/>).</summary>
    Overtaken,

    /// <summary>Its time had passed (<see cref="CatchUp.SkipWhenOlderThanAWorkday"/>).</summary>
    TooLate,

    /// <summary>It was recalled before it was sent.</summary>
    Recalled,

    /// <summary>The person is no longer on the roster, or no longer in the audience.</summary>
    LeftAudience,
}
