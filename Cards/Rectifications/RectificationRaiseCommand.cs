using Wenming.Cards.Elements;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Rectifications;

/// <summary>Opens what the form holds.</summary>
/// <param name="Form">Names the form: pressed twice, it opens one.</param>
public sealed record RectificationRaiseCommand(string Form)
{
    /// <summary>The verb.</summary>
    public const string Verb = "rectification.raise";

    /// <summary>The input for the section.</summary>
    public const string SectionField = "raise.section";

    /// <summary>The input for the kind.</summary>
    public const string KindField = "raise.kind";

    /// <summary>The input for the question's code.</summary>
    public const string QuestionField = "raise.question";

    /// <summary>The input for what is wrong.</summary>
    public const string GapField = "raise.gap";

    /// <summary>The section.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The kind; <see langword="null"/> when none was chosen.</summary>
    public FollowUpKind? Kind { get; init; }

    /// <summary>The question's code as it was typed.</summary>
    public string Question { get; init; } = "";

    /// <summary>What is wrong.</summary>
    public string Gap { get; init; } = "";

    /// <summary>The command behind the button; the rest comes from the inputs.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string> { ["form"] = Form });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static RectificationRaiseCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command["form"] is { } form
            ? new RectificationRaiseCommand(form)
            {
                Section = command[SectionField] is { } section ? new SectionId(section) : null,
                Kind = Enum.TryParse<FollowUpKind>(command[KindField], out var kind) && Enum.IsDefined(kind) ? kind : null,
                Question = command[QuestionField] ?? "",
                Gap = command[GapField] ?? "",
            }
            : null;
    }
}
