using System.Text.Json;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class PressedButtonTests
{
    [Theory]
    [InlineData("""{"action":{"verb":"v","data":{"a":"1","n":2.50,"t":true,"f":false,"z":null,"o":{"x":1},"l":[1]}}}""", "v[a=1;f=false;n=2.50;t=true]")]
    [InlineData("""{"action":{"data":{"verb":"v","a":"1"}}}""", "v[a=1]")]
    [InlineData("""{"action":{"verb":"v"},"trigger":"automatic"}""", "v[]")]
    [InlineData("""{"action":{"verb":"v","data":"text"}}""", "v[]")]
    public void An_invoke_names_its_verb_and_data(string value, string command) =>
        Assert.Equal(command, EchoHandler.Shown(PressedButton.OfInvoke(Json(value))!));

    [Theory]
    [InlineData("""{"verb":"v","msteams":{"type":"messageBack"},"a":""}""", "v[a=]")]
    [InlineData("""{"verb":"v","多":"选,择"}""", "v[多=选,择]")]
    public void A_submit_names_its_verb_among_the_data(string value, string command) =>
        Assert.Equal(command, EchoHandler.Shown(PressedButton.OfMessage(Json(value))!));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"v\"")]
    [InlineData("""{"action":5}""")]
    [InlineData("""{"action":{"verb":""}}""")]
    [InlineData("""{"verb":7}""")]
    public void Without_a_verb_it_is_no_button(string value)
    {
        Assert.Null(PressedButton.OfInvoke(Json(value)));
        Assert.Null(PressedButton.OfMessage(Json(value)));
    }

    [Theory]
    [InlineData("\"自检\"", "自检")]
    [InlineData("""{"msteams":{"type":"imBack","value":"自检"}}""", "自检")]
    [InlineData("""{"msteams":{"type":"messageBack","text":"自检","value":"x"}}""", "自检")]
    [InlineData("""{"x":1}""", null)]
    [InlineData("7", null)]
    public void A_button_may_speak_for_the_person(string value, string? words) => Assert.Equal(words, PressedButton.WordsOf(Json(value)));

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
