using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>免报: the office excuses a section this quarter, beforehand or for good cause (rules.md 2).</summary>
internal sealed class ExcuseCommand(SelfCheckStore store, WalkLoader loader, WalkWriter writer, WindowStore windows, RosterReader roster)
    : OfficeCommand(store, loader, writer, windows, roster)
{
    public override CommandWords Words { get; } = new(SelfCheckTexts.ExcuseName, ["免检", "mb"], SelfCheckTexts.ExcusePurpose);

    protected override string Action => "selfCheck.excused";

    protected override Text NotPossible => SelfCheckTexts.CannotExcuse;

    protected override SelfCheckPermission May(SelfCheckRecord record, SelfCheckWindow window, DateTimeOffset now) => record.MayExcuse(window, now);

    protected override SelfCheckRecord After(SelfCheckRecord record, DateTimeOffset now, string reason) => record.Excused(now, reason);

    protected override string Done(SectionId section, SelfCheckWindow window, string reason, Language language) =>
        SelfCheckTexts.ExcusedDone.In(language, section, reason);
}
