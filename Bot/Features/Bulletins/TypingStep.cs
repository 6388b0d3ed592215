namespace Wenming.Bot.Features.Bulletins;

/// <summary>What is asked of somebody who writes a bulletin in typed text.</summary>
internal enum TypingStep
{
    /// <summary>What it is.</summary>
    Kind,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The text.</summary>
    Text,

    /// <summary>Who gets it.</summary>
    Audience,

    /// <summary>Whether 已阅 is asked.</summary>
    Receipt,

    /// <summary>When it is published.</summary>
    Hour,

    /// <summary>The basis for naming a person.</summary>
    Basis,

    /// <summary>Nothing more.</summary>
    End,
}
