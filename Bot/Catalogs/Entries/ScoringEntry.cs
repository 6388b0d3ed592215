using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary>The scoring rule; <c>kind</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ByCode), "byCode")]
[JsonDerivedType(typeof(ByScale), "byScale")]
[JsonDerivedType(typeof(ByBand), "byBand")]
[JsonDerivedType(typeof(Unscored), "unscored")]
internal abstract record ScoringEntry
{
    private ScoringEntry()
    {
    }

    internal sealed record ByCode : ScoringEntry
    {
        public required IReadOnlyDictionary<string, decimal> Points { get; init; }
    }

    internal sealed record ByScale : ScoringEntry;

    internal sealed record ByBand : ScoringEntry
    {
        public required IReadOnlyList<BandEntry?> Bands { get; init; }
    }

    internal sealed record Unscored : ScoringEntry;
}
