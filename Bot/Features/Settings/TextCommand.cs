using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;

namespace Wenming.Bot.Features.Settings;

/// <summary>文字: from now on in plain text.</summary>
internal sealed class TextCommand(PreferenceStore preferences, SelfCheckDesk desk, WalkLoader loader)
    : ModeCommand(preferences, desk, loader, toText: true)
{
    public override CommandWords Words { get; } = new(GuidanceTexts.TextName, ["纯文字", "wz", "plain"], GuidanceTexts.TextPurpose);
}
