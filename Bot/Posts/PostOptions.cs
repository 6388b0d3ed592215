using System.ComponentModel.DataAnnotations;
using Wenming.Domain.Agenda;

namespace Wenming.Bot.Posts;

/// <summary>How and when the bot speaks unasked.</summary>
public sealed class PostOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Posts";

    /// <summary>
    /// Sends a second to all people of the tenant together. Default 20, at most 30 (Teams' limit for an app in a tenant in its stricter
    /// wording). Every process counts for itself: divide it when several send.
    /// </summary>
    [Range(1, 30)]
    public int SendsPerSecond { get; set; } = 20;

    /// <summary>How many sends may be on the wire at once. Default 8; as many outcomes can be unknown after a kill.</summary>
    [Range(1, 64)]
    public int Workers { get; set; } = 8;

    /// <summary>
    /// How long a send may be on the wire, by the machine's clock, before its process counts as dead. Default 2 minutes; at least three times
    /// <see cref="Protocol.ConnectorOptions.Timeout"/>.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LeaseFor { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often it is looked what is owed, by the bureau's clock. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan LooksEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether this process posts. Default true; of several processes some may serve only.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>How long the copies of reminders are listed after their day. Default 90 days (rules.md 6.5).</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepsRemindersFor { get; set; } = TimeSpan.FromDays(90);

    /// <summary>
    /// From which waiting time on the outbox counts as late in health and checkup; only working hours count. Default 30 minutes.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LateAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>When sending begins in the morning, in Beijing. Default 09:00.</summary>
    public TimeOnly MorningFrom { get; set; } = SendHours.Usual.MorningFrom;

    /// <summary>When sending ends in the morning. Default 11:30.</summary>
    public TimeOnly MorningTo { get; set; } = SendHours.Usual.MorningTo;

    /// <summary>When sending begins in the afternoon. Default 13:30.</summary>
    public TimeOnly AfternoonFrom { get; set; } = SendHours.Usual.AfternoonFrom;

    /// <summary>When sending ends in the afternoon. Default 16:30.</summary>
    public TimeOnly AfternoonTo { get; set; } = SendHours.Usual.AfternoonTo;

    /// <summary>The hours as one value.</summary>
    public SendHours Hours => new(MorningFrom, MorningTo, AfternoonFrom, AfternoonTo);
}
