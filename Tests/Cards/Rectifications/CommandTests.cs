using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Tests.Cards.Rectifications;

/// <summary>The buttons of rectification say what they were made to say; what no button of ours says is no command.</summary>
public sealed class CommandTests
{
    private static readonly string[] Oddities = ["", " ", "-1", "1e3", "0x10", "99999999999999999999", "٣", "1,5", "Plan", "plan", "7", "规划科", "\0", "𠮷"];

    private static readonly Arbitrary<RectificationStepCommand> Steps = (
        from section in Gen.Elements("规划科", "1. *甲*_乙_[丙](http://x.cn)", "a b")
        from number in Gen.Choose(0, int.MaxValue)
        from revision in Commands.Revisions
        from action in Gen.Elements(Enum.GetValues<RectificationAction>())
        select new RectificationStepCommand(new SectionId(section), number, revision, action)).ToArbitrary();

    private static readonly Arbitrary<CardCommand> Garbage = (
        from values in Gen.Elements(Oddities).ListOf(4)
        let names = new[] { "section", "number", "revision", "action" }
        select new CardCommand("any", names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second))).ToArbitrary();

    [Fact]
    public void A_step_comes_back_as_it_was_and_opens_the_same() => Prop.ForAll(
        Steps,
        step => RectificationStepCommand.Read(Wire.Press(step.ToCommand())) == step
            && RectificationOpenCommand.Read(Wire.Press(step.ToCommand())) == new RectificationOpenCommand(step.Section, step.Number)).QuickCheckThrowOnFailure();

    [Fact]
    public void Garbage_is_refused_or_read_as_something_that_a_button_could_say() => Prop.ForAll(
        Garbage,
        garbage => RectificationStepCommand.Read(garbage) is not { } step || RectificationStepCommand.Read(Wire.Press(step.ToCommand())) == step).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("number", "eins")]
    [InlineData("number", "-1")]
    [InlineData("revision", "1,5")]
    [InlineData("action", "Delete")]
    [InlineData("action", "17")]
    [InlineData("section", " ")]
    public void A_step_with_a_part_that_is_wrong_is_none(string name, string value)
    {
        var command = new RectificationStepCommand(new SectionId("规划科"), 3, 12, RectificationAction.Close).ToCommand();

        Assert.Null(RectificationStepCommand.Read(command with { Data = new Dictionary<string, string>(command.Data) { [name] = value } }));
    }

    [Fact]
    public void The_form_comes_back_with_what_was_filled_in()
    {
        var pressed = RectificationRaiseCommand.Read(Wire.Press(
            new RectificationRaiseCommand("0123ABCD").ToCommand(),
            (RectificationRaiseCommand.SectionField, "规划科"),
            (RectificationRaiseCommand.KindField, "Mandatory"),
            (RectificationRaiseCommand.GapField, "走廊堆放杂物")));

        Assert.Equal(
            new RectificationRaiseCommand("0123ABCD") { Section = new SectionId("规划科"), Kind = FollowUpKind.Mandatory, Gap = "走廊堆放杂物" }, pressed);
    }

    [Fact]
    public void A_field_of_another_revision_is_not_read()
    {
        var pressed = Wire.Press(
            new RectificationStepCommand(new SectionId("规划科"), 3, 12, RectificationAction.Submit).ToCommand(), (RectificationFields.Result(11), "旧"));

        Assert.Equal("", RectificationFields.Read(pressed, 12).Result);
        Assert.Equal("旧", RectificationFields.Read(pressed, 11).Result);
    }
}
