using System.Text.Json;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>A button as a client shows it.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Verb">The verb of its Action.Execute.</param>
/// <param name="Data">The data of its Action.Execute.</param>
/// <param name="Fallback">The data of its Action.Submit, for hosts without Action.Execute.</param>
/// <param name="SendsInputs">Whether the card's inputs are sent along.</param>
/// <remarks>A button whose card stays is an Action.Submit in every client.</remarks>
public sealed record ShownButton(string Title, string Verb, JsonElement Data, JsonElement Fallback, bool SendsInputs)
{
    /// <summary>Whether the answer stands below and the card stays.</summary>
    public bool IsBeside => Data.TryGetProperty("beside", out _);

    internal static ShownButton Of(JsonElement action)
    {
        if (action.GetProperty("type").GetString() == "Action.Submit")
            return Beside(action);
        Assert.Equal("Action.Execute", action.GetProperty("type").GetString());
        var fallback = action.GetProperty("fallback");
        Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
        return new ShownButton(
            action.GetProperty("title").GetString()!,
            action.GetProperty("verb").GetString()!,
            action.GetProperty("data"),
            fallback.GetProperty("data"),
            !action.TryGetProperty("associatedInputs", out var inputs) || inputs.GetString() != "none");
    }

    private static ShownButton Beside(JsonElement action)
    {
        var data = action.GetProperty("data");
        Assert.Equal("true", data.GetProperty("beside").GetString());
        var sendsInputs = !action.TryGetProperty("associatedInputs", out var inputs) || inputs.GetString() != "none";
        return new ShownButton(action.GetProperty("title").GetString()!, data.GetProperty("verb").GetString()!, data, data, sendsInputs);
    }
}
