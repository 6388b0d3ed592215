namespace Wenming.Bot.Catalogs.Entries;

/// <summary>One year of the calendar. A holiday is written as name, first day off, last day off.</summary>
internal sealed record CalendarYearEntry
{
    public required string Status { get; init; }

    public string? Notice { get; init; }

    public string? DocNo { get; init; }

    public string? Issued { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<IReadOnlyList<string?>?>? Off { get; init; }

    public IReadOnlyList<string?>? MakeupWorkdays { get; init; }

    public int? Workdays { get; init; }

    public IReadOnlyList<int>? QuarterWorkdays { get; init; }
}
