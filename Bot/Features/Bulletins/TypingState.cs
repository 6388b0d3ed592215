using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Where somebody stands who writes a bulletin in typed text.</summary>
/// <param name="Id">The draft; <see langword="null"/> until the title is typed.</param>
/// <param name="Step">What was asked last.</param>
/// <param name="Kind">The kind that was chosen before there is a draft.</param>
/// <param name="Form">Names the beginning, so that it makes one bulletin.</param>
/// <param name="LastTurn">The turn that came here.</param>
internal sealed record TypingState(BulletinId? Id, TypingStep Step, BulletinKind Kind, string Form, string LastTurn);
