using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Verifications;

/// <summary>Inspectors at work.</summary>
internal static class Verifying
{
    /// <summary>Chooses a finding; the right answer and the reason where they are needed.</summary>
    public static Client Finds(this Client inspector, string question, string finding, string answer = "", string reason = "")
    {
        Field(inspector, "f", question).Fill(finding);
        if (answer.Length > 0)
            Field(inspector, "n", question).Fill(answer);
        if (reason.Length > 0)
            Field(inspector, "w", question).Fill(reason);
        return inspector;
    }

    /// <summary>Goes through every page and finds everything correct but what is named.</summary>
    public static async Task LooksAtEverythingAsync(
        this Client inspector, string section, params (string Question, string Finding, string Answer, string Reason)[] but)
    {
        await inspector.SaysAsync($"复核 {section}");
        while (inspector.Card.Inputs.Any(input => input.Kind == "f"))
        {
            foreach (var question in inspector.Card.Inputs.Where(input => input.Kind == "f").Select(input => input.Item).ToList())
            {
                var (_, finding, answer, reason) = but.FirstOrDefault(one => one.Question == question);
                inspector.Finds(question, finding ?? "confirmed", answer ?? "", reason ?? "");
            }

            await inspector.PressAsync(inspector.Card.Buttons.Any(button => button.Title == "下一页") ? "下一页" : "汇总");
        }
    }

    /// <summary>Verifies a section from the first page to the end.</summary>
    public static async Task VerifiesAsync(
        this Client inspector, string section, params (string Question, string Finding, string Answer, string Reason)[] but)
    {
        await inspector.LooksAtEverythingAsync(section, but);
        await inspector.PressAsync("完成复核");
    }

    /// <summary>The last card that came to the person's own chat unasked.</summary>
    public static ShownCard LastCardTo(this Bureau bureau, string name)
    {
        var chat = DemoPeople.Named(name).ChatId;
        return bureau.Bot.Teams.Calls.Select(BotAnswer.Of).Last(said => said.Chat == chat && said.Card is not null).Card!;
    }

    private static ShownInput Field(Client inspector, string kind, string question) =>
        inspector.Card.Inputs.FirstOrDefault(input => input.Kind == kind && input.Item == question)
        ?? throw new InvalidOperationException($"No field {kind} for {question}.\n{inspector.Card.Whole}");
}
