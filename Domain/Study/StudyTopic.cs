using Wenming.Domain.Wording;

namespace Wenming.Domain.Study;

/// <summary>What a week's self-study is about.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Reading">What is read for it.</param>
public sealed record StudyTopic(Text Topic, Reading Reading);
