namespace Wenming.Domain.Bulletins;

/// <summary>What comes of a step.</summary>
public abstract record BulletinStep
{
    private BulletinStep()
    {
    }

    /// <summary>The bulletin after the step.</summary>
    public sealed record Done(Bulletin Next) : BulletinStep;

    /// <summary>The step is not possible; the bulletin stays as it is.</summary>
    public sealed record Refused(BulletinRefusal Why) : BulletinStep;
}
