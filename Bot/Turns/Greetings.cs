using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// Greets a conversation once, although Teams tells of an installation twice (<c>conversationUpdate</c> and <c>installationUpdate</c>, at the same
/// moment, in either order, and sometimes only one of them). The row remembers which turn greets, so that its repetition greets again.
/// </summary>
internal sealed class Greetings(IGreeting greeting, ITableStore store, IOptions<BureauOptions> bureau)
{
    private string Partition => TableKey.Of(bureau.Value.Id, "greetings");

    /// <summary>The first words, or silence when they were said.</summary>
    public async Task<Reply> GreetOnceAsync(ReceivedActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(ConversationReferences.TableName, cancellationToken);
        var conversation = TurnKeys.Conversation(activity);
        var claim = new RowOperation.Insert(conversation, new RowProperties { ["TurnId"] = turn.Id, ["GreetedAt"] = turn.Now });
        var outcome = await table.CommitAsync(Partition, [claim], cancellationToken);
        if (outcome is CommitOutcome.Conflict)
        {
            var row = await table.GetAsync(Partition, conversation, cancellationToken);
            if (row?.Properties.Text("TurnId") != turn.Id)
                return new Reply.Silence();
        }

        return await greeting.GreetAsync(turn, cancellationToken);
    }

    /// <summary>The bot was taken out: whoever installs it again is greeted again.</summary>
    public async Task ForgetAsync(ReceivedActivity activity, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(ConversationReferences.TableName, cancellationToken);
        await table.CommitAsync(Partition, [new RowOperation.Delete(TurnKeys.Conversation(activity), "*")], cancellationToken);
    }
}
