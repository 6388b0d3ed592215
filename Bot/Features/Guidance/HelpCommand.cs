using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Guidance;

/// <summary>帮助: shows each person the commands that the person may use; also the answer to what nothing else understood.</summary>
internal sealed class HelpCommand(ChatCommands commands) : IChatCommand, IFallbackReply
{
    public CommandWords Words { get; } = new(
        GuidanceTexts.HelpName, ["?", "？", "菜单", "bz", "menu", "commands"], GuidanceTexts.HelpPurpose);

    public bool IsFor(Person? person) => true;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) => Task.FromResult(Help(turn, null));

    Task<Reply> IFallbackReply.AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        var notice = typed.Length == 0
            ? null
            : GuidanceTexts.NotUnderstood.In(turn.Caller.Language, Cards.Elements.Markdown.Escape(Shortened.Quoted(typed)));
        return Task.FromResult(Help(turn, notice));
    }

    // Commands are public knowledge, so the help may stand in a group.
    private Reply Help(Turn turn, string? notice)
    {
        var language = turn.Caller.Language;
        var lines = commands.For(turn.Caller.Person)
            .Select(command => new HelpView(command.Words.Name.In(language), command.Words.Purpose.In(language)));
        return Reply.Of(HelpCard.Build([.. lines], notice, language)) with { IsPersonal = false };
    }
}
