using System.Globalization;
using Wenming.Bot.Turns;
using Wenming.Cards.Deliveries;
using Wenming.Cards.Elements;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Deliveries;

/// <summary>投递: what became of the bot's posts. 投递, 投递 第2页, 投递 3, 投递 SelfCheckOpens-2026Q1.</summary>
internal sealed class DeliveriesHandler(DeliveryReading reading) : IChatCommand, ICardHandler
{
    private static readonly string[] PageWords = ["第", "page"];

    public CommandWords Words { get; } = new(DeliveryTexts.Name, ["送达", "td", "delivery"], DeliveryTexts.Purpose);

    public IReadOnlyList<string> Verbs { get; } = [DeliveriesCommand.Verb];

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Inspector | Role.Leader | Role.Administrator);

    public bool Understands(string argument) => argument.Length == 0 || Number(argument) is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var word = Typed.Fold(argument);
        if (word.Length == 0)
            return await ListAsync(turn, 0, cancellationToken);
        foreach (var page in PageWords)
        {
            if (word.StartsWith(page, StringComparison.Ordinal) && Number(word[page.Length..].Trim().TrimEnd('页')) is { } number)
                return await ListAsync(turn, number - 1, cancellationToken);
        }

        if (Number(word) is { } place)
        {
            var posts = await reading.PostsAsync(turn.Caller.Language, cancellationToken);
            return place <= posts.Count ? await ShowAsync(turn, posts[place - 1], cancellationToken) : Unknown(turn, argument);
        }

        return await reading.FindAsync(argument.Trim(), turn.Caller.Language, cancellationToken) is { } post
            ? await ShowAsync(turn, post, cancellationToken)
            : Unknown(turn, argument);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var pressed = DeliveriesCommand.Read(command);
        if (pressed.PostId is null)
            return await ListAsync(turn, pressed.Page, cancellationToken);
        return await reading.FindAsync(pressed.PostId, turn.Caller.Language, cancellationToken) is { } post
            ? await ShowAsync(turn, post, cancellationToken)
            : await ListAsync(turn, 0, cancellationToken);
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static Reply Unknown(Turn turn, string argument) => Reply.Of(DeliveryTexts.Unknown.In(turn.Caller.Language, argument));

    private async Task<Reply> ListAsync(Turn turn, int page, CancellationToken cancellationToken)
    {
        var posts = await reading.PostsAsync(turn.Caller.Language, cancellationToken);
        var pages = Math.Max(1, (posts.Count + DeliveriesCard.PageSize - 1) / DeliveriesCard.PageSize);
        var shown = Math.Clamp(page, 0, pages - 1);
        return Reply.Of(DeliveriesCard.Build(
            [.. posts.Skip(shown * DeliveriesCard.PageSize).Take(DeliveriesCard.PageSize)], shown, pages, turn.Caller.Language));
    }

    private async Task<Reply> ShowAsync(Turn turn, PostLine post, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        var reasons = person.Is(Role.Inspector | Role.Administrator)
            ? await reading.ReasonsAsync(post.Id, person.Is(Role.Inspector), turn.Caller.Language, cancellationToken)
            : [];
        return Reply.Of(DeliveryCard.Build(post, reasons, turn.Caller.Language));
    }
}
