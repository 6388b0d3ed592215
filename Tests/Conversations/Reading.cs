using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations;

/// <summary>What a person reads on a card.</summary>
internal static class Reading
{
    /// <summary>The lines as they stand on the screen, without the signs that keep Markdown away; bold ones stay between asterisks.</summary>
    public static IReadOnlyList<string> Lines(this ShownCard card) => card.Plain.Split('\n');
}
