namespace Wenming.Domain.Bulletins;

/// <summary>Says what keeps a wording from being published.</summary>
public static class BulletinCheck
{
    /// <summary>Every problem, in the order in which the form asks.</summary>
    /// <param name="content">The wording.</param>
    /// <param name="named">The people whom it names (<see cref="NamedPeople"/>).</param>
    public static IReadOnlyList<BulletinProblem> Problems(BulletinContent content, IReadOnlyList<string> named)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(named);
        List<BulletinProblem> problems = [];
        if (string.IsNullOrWhiteSpace(content.Title))
            problems.Add(BulletinProblem.NoTitle);
        if (string.IsNullOrWhiteSpace(content.Text))
            problems.Add(BulletinProblem.NoText);
        if (!content.IsWithinLimits)
            problems.Add(BulletinProblem.TooLong);
        if (content.Audience.IsEmpty)
            problems.Add(BulletinProblem.NoAudience);
        if (named.Count > 0 && content.Kind == BulletinKind.Criticism)
            problems.Add(BulletinProblem.CriticisesPerson);
        else if (named.Count > 0 && (!content.HasBasis || string.IsNullOrWhiteSpace(content.Basis)))
            problems.Add(BulletinProblem.NoBasis);
        return problems;
    }
}
