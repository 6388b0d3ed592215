namespace Wenming.Tests.Conversations.Driver;

/// <summary>People who fill in whole walks, so that a spec can begin where its story does.</summary>
internal static class Filling
{
    private const string Next = "下一页";

    // Questions whose good answer is not the first one: vetoes are answered with no, and no case of indiscipline is none.
    private static readonly Dictionary<string, string> Good = new()
    {
        ["C1-11"] = "no",
        ["C3-10"] = "no",
        ["C3-11"] = "no",
        ["C3-07"] = "0",
        ["C2-12"] = "窗口排队时间偏长，下季度增加一个窗口。",
    };

    /// <summary>A member answers all that is asked, the same to every question of a kind.</summary>
    /// <param name="member">The member.</param>
    /// <param name="scale">The place on every scale.</param>
    /// <param name="yesNo">The answer to every yes or no.</param>
    /// <param name="but">Questions that are answered otherwise.</param>
    public static async Task AnswersAllAsync(
        this Client member, string scale = "5", string yesNo = "yes", params (string Question, string Answer)[] but)
    {
        await member.SaysAsync("自检 我的");
        while (member.Card.Questions.Count > 0)
        {
            foreach (var question in member.Card.Questions)
                member.Fill(question, Chosen(member.Card.Field(question), scale, yesNo, but));
            await member.PressAsync(HasNext(member) ? Next : "完成");
        }
    }

    /// <summary>A head fills in the sheet with what is best, or with the members' median where there is one, and comes to the review.</summary>
    public static async Task FillsSheetAsync(this Client head, params (string Question, string Answer)[] but)
    {
        await head.SaysAsync("自检 科室表");
        while (head.Card.Buttons.Any(button => button.Title == "上一页") && head.Card.Questions.Count > 0)
            await head.PressAsync("上一页");
        while (head.Card.Inputs.Any(input => input.Kind.Length > 0))
        {
            FillPage(head, but);
            await head.PressAsync(HasNext(head) ? Next : "检查并提交");
        }
    }

    /// <summary>A head fills in the sheet, declares and submits.</summary>
    public static async Task SubmitsSheetAsync(this Client head, params (string Question, string Answer)[] but)
    {
        await head.FillsSheetAsync(but);
        await head.Fill("declared", "true").PressAsync("提交");
    }

    /// <summary>Turns pages until the question is on the screen.</summary>
    public static async Task SeesAsync(this Client person, string question)
    {
        while (!person.Card.Questions.Contains(question))
            await person.PressAsync(Next);
    }

    /// <summary>Turns pages to the end and presses the button behind the last one.</summary>
    public static async Task GoesToReviewAsync(this Client head)
    {
        while (HasNext(head))
            await head.PressAsync(Next);
        await head.PressAsync("检查并提交");
    }

    private static void FillPage(Client head, (string Question, string Answer)[] but)
    {
        foreach (var input in head.Card.Inputs)
        {
            if (input.Kind == "a" && (input.Value.Length == 0 || but.Any(one => one.Question == input.Item)))
                input.Fill(Chosen(input, "5", "yes", but));
            else if (input.Kind == "r" && input.Value.Length == 0)
                input.Fill("以台账为准");
            else if (input.Kind == "e" && input.Value.Length == 0 && input.Placeholder == "必填")
                input.Fill("纪要〔2026〕3号");
        }
    }

    private static string Chosen(ShownInput input, string scale, string yesNo, (string Question, string Answer)[] but)
    {
        if (but.Any(one => one.Question == input.Item))
            return but.First(one => one.Question == input.Item).Answer;
        if (Good.TryGetValue(input.Item, out var good))
            return good;
        if (input.Choices.ContainsKey("yes"))
            return yesNo;
        if (input.Choices.ContainsKey("5"))
            return scale;
        return input.Choices.Count > 0 ? "A" : "100";
    }

    private static bool HasNext(Client person) => person.Card.Buttons.Any(button => button.Title == Next);
}
