using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Standings;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Tests.Cards.Gallery;

namespace Wenming.Tests.Cards.Standings;

public sealed class StandingsCommandTests
{
    private static readonly Arbitrary<WhyCommand> Whys = (
        from quarter in Commands.Quarters
        from section in Gen.Elements(Sample.Section, Sample.LongSection, Sample.OddSection)
        from criterion in Gen.Elements<CriterionId?>(null, new("C1"), new("C4"))
        select new WhyCommand(quarter, section, criterion)).ToArbitrary();

    [Fact]
    public void A_why_button_comes_back_as_it_was() =>
        Prop.ForAll(Whys, command => WhyCommand.Read(Wire.Press(command.ToCommand())) == command).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_button_comes_back_as_it_was() => Prop.ForAll(
        Commands.Quarters.SelectMany(quarter => Gen.Choose(0, 1000).Select(page => new StandingsCommand(quarter, page))).ToArbitrary(),
        command => StandingsCommand.Read(Wire.Press(command.ToCommand())) == command).QuickCheckThrowOnFailure();

    [Fact]
    public void Garbage_is_refused_or_read_as_something_that_a_button_could_say() => Prop.ForAll(Commands.Garbage, garbage =>
        (WhyCommand.Read(garbage) is not { } why || WhyCommand.Read(Wire.Press(why.ToCommand())) == why)
        && (StandingsCommand.Read(garbage) is not { } page || StandingsCommand.Read(Wire.Press(page.ToCommand())) == page))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("quarter", "2026")]
    [InlineData("section", " ")]
    public void A_why_button_that_was_tampered_with_is_refused(string name, string value) =>
        Assert.Null(WhyCommand.Read(Wire.Press(new WhyCommand(Sample.Quarter, new SectionId("办公室"), null).ToCommand(), (name, value))));

    [Theory]
    [InlineData("quarter", "q1")]
    [InlineData("page", "-1")]
    [InlineData("page", "")]
    public void A_page_button_that_was_tampered_with_is_refused(string name, string value) =>
        Assert.Null(StandingsCommand.Read(Wire.Press(new StandingsCommand(Sample.Quarter, 2).ToCommand(), (name, value))));
}
