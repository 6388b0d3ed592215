namespace Wenming.Bot.Catalogs.Entries;

/// <summary>A kind of merit or fault.</summary>
internal sealed record DailyKindEntry
{
    public required string Code { get; init; }

    public required decimal Points { get; init; }

    public required TextEntry Text { get; init; }

    public decimal? MostAQuarter { get; init; }

    public string? SameFactAs { get; init; }

    public string? OnlyWithout { get; init; }

    public bool IsForStaff { get; init; }

    public bool IsOnRecord { get; init; }
}
