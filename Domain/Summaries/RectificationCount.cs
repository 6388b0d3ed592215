namespace Wenming.Domain.Summaries;

/// <summary>What became of the gaps of a quarter.</summary>
/// <param name="Mandatory">Mandatory rectifications (整改项) opened in the quarter.</param>
/// <param name="Improvements">Improvement items (提升项) opened in the quarter.</param>
/// <param name="Closed">Of both, those that an inspector closed.</param>
/// <param name="Overdue">Those that are overdue now, also of earlier quarters.</param>
public readonly record struct RectificationCount(int Mandatory, int Improvements, int Closed, int Overdue);
