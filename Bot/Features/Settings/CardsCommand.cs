using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;

namespace Wenming.Bot.Features.Settings;

/// <summary>卡片: from now on with cards.</summary>
internal sealed class CardsCommand(PreferenceStore preferences, SelfCheckDesk desk, WalkLoader loader)
    : ModeCommand(preferences, desk, loader, toText: false)
{
    public override CommandWords Words { get; } = new(GuidanceTexts.CardsName, ["card", "kp"], GuidanceTexts.CardsPurpose);
}
