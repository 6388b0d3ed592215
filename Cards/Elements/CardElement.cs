using System.Text.Json.Serialization;

namespace Wenming.Cards.Elements;

/// <summary>An element of a card's body. The derived types are the elements that this product uses.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(ChartHorizontalBar), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(ChartLine), "Chart.Line")]
[JsonDerivedType(typeof(ChartGroupedBars), "Chart.VerticalBar.Grouped")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputToggle), "Input.Toggle")]
public abstract record CardElement
{
    private protected CardElement()
    {
    }

    /// <summary>Unique in the card; the name under which an input's value comes back.</summary>
    public string? Id { get; init; }

    /// <summary>Room above: <c>none, small, default, medium, large, extraLarge, padding</c>.</summary>
    public string? Spacing { get; init; }

    /// <summary>A line above.</summary>
    public bool? Separator { get; init; }

    /// <summary><see langword="false"/> hides the element until a button shows it.</summary>
    public bool? IsVisible { get; init; }
}
