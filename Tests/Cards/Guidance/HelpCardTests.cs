using Wenming.Cards.Guidance;
using Wenming.Domain.Wording;
using Wenming.Tests.Cards.Elements;

namespace Wenming.Tests.Cards.Guidance;

public sealed class HelpCardTests
{
    [Fact]
    public void Help_shows_the_given_commands_and_no_others()
    {
        var card = HelpCard.Build([new HelpView("自检", "填本季度的自检自查"), new HelpView("帮助", "看看有哪些命令")], null, Language.Chinese);

        Assert.Equal(["自检", "帮助"], CardWalk.Buttons(card).Select(button => button.Title));
        Assert.Equal(["自检", "帮助"], CardWalk.Buttons(card).Select(button => button.Data[ChatCommand.WordsKey]));
        Assert.DoesNotContain("排名", card.FallbackText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_button_sends_no_inputs() => Assert.All(
        CardWalk.Buttons(HelpCard.Build([new HelpView("自检", "填")], null, Language.Chinese)),
        button => Assert.Equal(("none", "none"), (button.AssociatedInputs, button.Fallback.AssociatedInputs)));
}
