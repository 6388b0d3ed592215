using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

/// <summary>A host without universal actions shows a button's fallback; both are the same command.</summary>
public sealed class ButtonFallbackTests
{
    [Fact]
    public void A_button_and_its_fallback_are_the_same_command_on_the_wire()
    {
        var command = new CardCommand("selfCheck.save", new Dictionary<string, string> { ["revision"] = "7" });
        var card = EchoHandler.CardOf("卡") with { Body = [new ActionSet([command.ToAction("保存")])] };

        var action = Attachment.Json(card).GetProperty("body")[0].GetProperty("actions")[0];
        var fallback = action.GetProperty("fallback");

        Assert.Equal(("Action.Execute", "Action.Submit"), (action.GetProperty("type").GetString(), fallback.GetProperty("type").GetString()));
        Assert.Equal("selfCheck.save[revision=7]", EchoHandler.Shown(PressedButton.OfMessage(fallback.GetProperty("data"))!));
        Assert.Equal("selfCheck.save", action.GetProperty("verb").GetString());
    }
}
