namespace Wenming.Domain.Rectifications;

/// <summary>How long rectifications may take, and what being late costs (rules.md 1 and 2).</summary>
/// <param name="MandatoryWorkdays">Working days for a mandatory rectification; default 15.</param>
/// <param name="OverdueFault">Points of fault for an overdue item; default 2.</param>
/// <param name="AgainAfterWorkdays">Working days after which an item that is still overdue counts again; default 10.</param>
public sealed record RectificationRules(int MandatoryWorkdays, decimal OverdueFault, int AgainAfterWorkdays)
{
    /// <summary>The defaults of rules.md.</summary>
    public static RectificationRules Default { get; } = new(15, 2, 10);
}
