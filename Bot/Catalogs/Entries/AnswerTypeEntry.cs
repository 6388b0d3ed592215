using System.Text.Json.Serialization;

namespace Wenming.Bot.Catalogs.Entries;

/// <summary>The kind of answer with its parameters; <c>kind</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(YesNo), "yesNo")]
[JsonDerivedType(typeof(Scale5), "scale5")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(Words), "text")]
internal abstract record AnswerTypeEntry
{
    private AnswerTypeEntry()
    {
    }

    internal sealed record YesNo : AnswerTypeEntry
    {
        public required TextEntry Yes { get; init; }

        public required TextEntry No { get; init; }
    }

    internal sealed record Scale5 : AnswerTypeEntry;

    internal sealed record Number : AnswerTypeEntry
    {
        public required decimal Min { get; init; }

        public required decimal Max { get; init; }

        public required int Decimals { get; init; }

        public required TextEntry Unit { get; init; }
    }

    internal sealed record Choice : AnswerTypeEntry
    {
        public required IReadOnlyList<OptionEntry?> Options { get; init; }
    }

    internal sealed record Words : AnswerTypeEntry
    {
        public required int MaxLength { get; init; }
    }
}
