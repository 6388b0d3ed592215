namespace Wenming.Cards.Elements;

/// <summary>
/// What a button says when it is pressed: a verb and its data, together with the values of the card's inputs. Nothing in it is trusted:
/// the roster decides who may do what, and the revision tells whether the card was still current.
/// </summary>
/// <param name="Verb">Names the command, for example <c>selfCheck.save</c>.</param>
/// <param name="Data">The button's data and the inputs' values, all as text, as they come from every client.</param>
public sealed record CardCommand(string Verb, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>The key in the data that carries the verb where a client only sends data (Action.Submit).</summary>
    public const string VerbKey = "verb";

    /// <summary>The key in the data that says that the answer stands below the card and the card stays.</summary>
    public const string BesideKey = "beside";

    /// <summary>A value that is present and not blank, or <see langword="null"/>.</summary>
    public string? this[string key] => Data.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The button for this command, with the same command as Action.Submit for hosts without Action.Execute.</summary>
    public ActionExecute ToAction(string title, string? style = null, bool withInputs = true, string? tooltip = null)
    {
        var data = new Dictionary<string, string>(Data) { [VerbKey] = Verb };
        var inputs = withInputs ? null : "none";
        return new ActionExecute
        {
            Title = title,
            Verb = Verb,
            Style = style,
            Tooltip = tooltip,
            AssociatedInputs = inputs,
            Data = data,
            Fallback = new ActionSubmit { Title = title, Style = style, Tooltip = tooltip, AssociatedInputs = inputs, Data = data },
        };
    }

    /// <summary>
    /// A button for this command whose answer is a message below: for a card that says more than this one matter, and so must not be
    /// replaced. Action.Submit, because the answer to Action.Execute always takes the card's place.
    /// </summary>
    public ActionSubmit ToActionBeside(string title) => new()
    {
        Title = title,
        AssociatedInputs = "none",
        Data = new Dictionary<string, string>(Data) { [VerbKey] = Verb, [BesideKey] = "true" },
    };
}
