using System.Globalization;
using Wenming.Domain.DailyAssessments;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>An entry as its history names it: codes and numbers, nothing that was typed.</summary>
internal static class DailyDetails
{
    public static string Of(DailyEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Kind} {entry.Points} on {entry.FactOn:yyyy-MM-dd}");
}
