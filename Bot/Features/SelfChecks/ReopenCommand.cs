using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>退回: the office gives a submitted sheet back, with a reason, until verification ends.</summary>
internal sealed class ReopenCommand(SelfCheckStore store, WalkLoader loader, WalkWriter writer, WindowStore windows, RosterReader roster)
    : OfficeCommand(store, loader, writer, windows, roster)
{
    public override CommandWords Words { get; } = new(SelfCheckTexts.ReopenName, ["重开", "th"], SelfCheckTexts.ReopenPurpose);

    protected override string Action => "selfCheck.reopened";

    protected override Text NotPossible => SelfCheckTexts.CannotReopen;

    protected override SelfCheckPermission May(SelfCheckRecord record, SelfCheckWindow window, DateTimeOffset now) => record.MayReopen(window, now);

    protected override SelfCheckRecord After(SelfCheckRecord record, DateTimeOffset now, string reason) => record.Reopened(now, reason);

    protected override string Done(SectionId section, SelfCheckWindow window, string reason, Language language) =>
        SelfCheckTexts.ReopenedNotice.In(language, section, QuarterWords.Of(window.VerifiedBy, language), reason);
}
