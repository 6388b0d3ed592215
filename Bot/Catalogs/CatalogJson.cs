using System.Text.Json;
using System.Text.Json.Serialization;
using Wenming.Bot.Catalogs.Entries;

namespace Wenming.Bot.Catalogs;

/// <summary>How the data files are parsed: unknown members, missing members, nulls and members given twice are refused.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BankFile))]
[JsonSerializable(typeof(CalendarFile))]
[JsonSerializable(typeof(StudyPlanFile))]
[JsonSerializable(typeof(DailyFile))]
[JsonSerializable(typeof(TestItemsFile))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, CalendarYearEntry?>))]
internal sealed partial class CatalogJson : JsonSerializerContext;
