using Wenming.Bot.Features.Agenda;
using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.Calendar;
using Wenming.Bot.Features.Checkup;
using Wenming.Bot.Features.DailyAssessments;
using Wenming.Bot.Features.Deliveries;
using Wenming.Bot.Features.Flags;
using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Features.Guidance;
using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.Reminders;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Settings;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Features.Study;
using Wenming.Bot.Features.Summaries;
using Wenming.Bot.Features.Verifications;
using Wenming.Bot.Features.Vetoes;
using Wenming.Bot.Web;

namespace Wenming.Bot.Hosting;

/// <summary>Registers the features, one line each, in the order in which the help lists their commands.</summary>
internal static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddBulletinTyping()
        .AddSelfChecks()
        .AddVerifications()
        .AddDailyAssessments()
        .AddFollowUps()
        .AddVetoes()
        .AddAppeals()
        .AddRectifications()
        .AddStandings()
        .AddSummaries()
        .AddFlags()
        .AddAudit()
        .AddReminders()
        .AddStudy()
        .AddAgenda()
        .AddDeliveries()
        .AddBulletins()
        .AddRoster()
        .AddCalendar()
        .AddCheckup()
        .AddSettings()
        .AddGuidance()
        .AddSingleton<IPeopleOfThePicker, RosterPicker>();
}
