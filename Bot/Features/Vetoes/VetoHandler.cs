using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Vetoes;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>The buttons of vetoes. Who may do what is asked of the roster again, whatever the card says.</summary>
internal sealed class VetoHandler(VetoDesk desk, VetoReporter reporter, VetoLister lister, RosterReader roster) : ICardHandler
{
    public IReadOnlyList<string> Verbs { get; } = [VetoOpenCommand.Verb, VetoStepCommand.Verb, VetoReportCommand.Verb];

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (command.Verb == VetoReportCommand.Verb && VetoReportCommand.Read(command) is { } report)
            return await ReportAsync(turn, report, command, cancellationToken);
        if (command.Verb == VetoStepCommand.Verb && VetoStepCommand.Read(command) is { } step)
            return await desk.TakeAsync(turn, step, step.Revision, command[VetoStepCommand.WordsInput] ?? "", cancellationToken);
        return command.Verb == VetoOpenCommand.Verb && VetoOpenCommand.Read(command) is { } open
            ? await desk.ShowAsync(turn, open.Quarter, open.Section, open.Number, cancellationToken)
            : Closing.Of(SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
    }

    private async Task<Reply> ReportAsync(Turn turn, VetoReportCommand report, CardCommand command, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (report.Quarter > Quarter.Of(BeijingTime.DateOf(turn.Now)))
            return Closing.Of(VetoTexts.NotStarted.In(language, QuarterWords.Of(report.Quarter, language)), turn);
        var (name, fact) = (command[VetoReportCommand.SectionInput], command[VetoReportCommand.FactInput] ?? "");
        var section = (await roster.SectionsAsync(cancellationToken)).FirstOrDefault(one => one.Id.Value == name);
        var why = section is null
            ? VetoTexts.ChooseSection.In(language)
            : await reporter.WhyNotAsync(turn, section.Id, fact, report.IsDisciplineCase, cancellationToken);
        if (why is not null)
        {
            var view = await lister.ViewAsync(turn, report.Quarter, null, cancellationToken);
            return Reply.Of(VetoListCard.Build(view with { Notice = why, IsRefusal = true, Filled = (section?.Id.Value, fact) }, language));
        }

        var reply = await reporter.ReportAsync(turn, report.Quarter, section!.Id, fact, report.IsDisciplineCase, cancellationToken);
        return Closing.Of(((Reply.Message)reply).Words, turn) with { Tidings = reply.Tidings };
    }
}
