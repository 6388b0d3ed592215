using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;

namespace Wenming.Tests.Cards.SelfChecks;

/// <summary>A pressed button says what it was made to say; what no button of ours says is no command.</summary>
public sealed class CommandTests
{
    private static readonly Arbitrary<PageCommand> Pages = (
        from quarter in Commands.Quarters
        from walk in Commands.Walks
        from page in Gen.Choose(-1, 998)
        from revision in Commands.Revisions
        from goTo in Gen.Choose(0, PageCommand.Review)
        from shown in Gen.Elements("", "e.C1-01", "e.C1-01,r.C1-06")
        from owner in Gen.Elements("00000000-0000-4000-8000-000000000204", "规划科")
        select new PageCommand(quarter, walk, page, revision, goTo, shown) { Owner = owner }).ToArbitrary();

    [Fact]
    public void A_page_button_comes_back_as_it_was() =>
        Prop.ForAll(Pages, command => PageCommand.Read(Wire.Press(command.ToCommand())) == command).QuickCheckThrowOnFailure();

    [Fact]
    public void An_open_button_comes_back_as_it_was() => Prop.ForAll(
        Commands.Quarters.SelectMany(quarter => Commands.Walks.Select(walk => new OpenCommand(quarter, walk))).ToArbitrary(),
        command => OpenCommand.Read(Wire.Press(command.ToCommand())) == command).QuickCheckThrowOnFailure();

    [Fact]
    public void A_submit_button_comes_back_with_its_tick() => Prop.ForAll(
        Commands.Quarters.SelectMany(quarter => Commands.Revisions.Select(revision => new SubmitCommand(quarter, revision, false) { Section = "规划科" })).ToArbitrary(),
        Gen.Elements("true", "True", "false", "").ToArbitrary(),
        (command, tick) => SubmitCommand.Read(Wire.Press(command.ToCommand(), (SubmitCommand.DeclarationInput, tick)))
            == command with { IsDeclared = tick is "true" or "True" }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_untouched_tick_declares_nothing()
    {
        var command = new SubmitCommand(new(2026, 1), 7, false) { Section = "规划科" };

        Assert.False(SubmitCommand.Read(Wire.Press(command.ToCommand()))!.IsDeclared);
    }

    [Fact]
    public void Garbage_is_refused_or_read_as_something_that_a_button_could_say() => Prop.ForAll(Commands.Garbage, garbage =>
        (PageCommand.Read(garbage) is not { } page || PageCommand.Read(Wire.Press(page.ToCommand())) == page)
        && (OpenCommand.Read(garbage) is not { } open || OpenCommand.Read(Wire.Press(open.ToCommand())) == open)
        && (SubmitCommand.Read(garbage) is not { } submit || SubmitCommand.Read(Wire.Press(submit.ToCommand())) == submit with { IsDeclared = false }))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("quarter", "2026Q5")]
    [InlineData("walk", "Sheet")]
    [InlineData("walk", "")]
    [InlineData("page", "eins")]
    [InlineData("revision", "-1")]
    [InlineData("revision", "1,5")]
    [InlineData("goTo", "")]
    [InlineData("owner", "")]
    public void A_page_button_that_was_tampered_with_is_refused(string name, string value)
    {
        var pressed = Wire.Press(new PageCommand(new(2026, 1), WalkKind.Sheet, 3, 41, 4, "") { Owner = "规划科" }.ToCommand(), (name, value));

        Assert.Null(PageCommand.Read(pressed));
    }

    [Theory]
    [InlineData("quarter", "")]
    [InlineData("walk", "both")]
    public void An_open_button_that_was_tampered_with_is_refused(string name, string value) =>
        Assert.Null(OpenCommand.Read(Wire.Press(new OpenCommand(new(2026, 1), WalkKind.Sheet).ToCommand(), (name, value))));

    [Fact]
    public void A_button_that_lost_its_data_is_refused()
    {
        var empty = new CardCommand(PageCommand.Verb, new Dictionary<string, string>());

        Assert.Null(PageCommand.Read(empty));
        Assert.Null(OpenCommand.Read(empty));
        Assert.Null(SubmitCommand.Read(empty));
    }
}
