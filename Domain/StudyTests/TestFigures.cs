using Wenming.Domain.Questions;

namespace Wenming.Domain.StudyTests;

/// <summary>The questions of the self-check that a section's rates answer.</summary>
/// <param name="Participation">Asks for the share of those expected who took part; shipped as C1-03.</param>
/// <param name="Passed">Asks for the share of those who took part who passed; shipped as C1-04.</param>
public sealed record TestFigures(QuestionId Participation, QuestionId Passed);
