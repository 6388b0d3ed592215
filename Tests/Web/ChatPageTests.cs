using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Web;
using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web;

public sealed partial class ChatPageTests : IAsyncLifetime
{
    private readonly TestBot _bot = new BotFactory().With(services => services.AddSingleton<IPeopleOfThePicker, TwoPeople>()).Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task The_page_and_everything_it_names_is_served_from_here_under_a_policy()
    {
        var page = await _bot.Http.GetAsync(Address("/"));
        var html = await page.Content.ReadAsStringAsync();
        var named = Named().Matches(html).Select(match => match.Groups[1].Value).Where(file => file != "data:,").ToList();

        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("http", string.Concat(named), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("/chat.js", named);
        Assert.All(named.Where(file => !file.StartsWith("/lib/", StringComparison.Ordinal)), file =>
            Assert.Equal(HttpStatusCode.OK, _bot.Http.GetAsync(Address(file)).GetAwaiter().GetResult().StatusCode));
    }

    [SkippableFact]
    public async Task The_scripts_of_the_page_were_fetched_by_the_build()
    {
        Skip.IfNot(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib")), "The build could not fetch the page's scripts: npm is not here.");

        var webChat = await _bot.Http.GetByteArrayAsync(Address("/lib/webchat.js"));
        var cards = await _bot.Http.GetByteArrayAsync(Address("/lib/adaptivecards.js"));

        Assert.InRange(webChat.Length, 1_000_000, 10_000_000);
        Assert.InRange(cards.Length, 100_000, 1_000_000);
    }

    [Fact]
    public async Task The_picker_shows_people_with_section_and_roles_in_both_languages()
    {
        var people = await _bot.Http.GetStringAsync(Address("/chat/people"));

        Assert.Equal(["p1", "p2"], JsonDocument.Parse(people).RootElement.EnumerateArray().Select(person => person.GetProperty("id").GetString()));
        var first = JsonDocument.Parse(people).RootElement[0];
        Assert.Equal("办公室", first.GetProperty("section").GetString());
        Assert.Equal("section head", first.GetProperty("roles").GetProperty("en").GetString());
    }

    [Fact]
    public async Task The_page_can_show_the_bureaus_clock()
    {
        var reading = await _bot.Http.GetFromJsonAsync<JsonElement>(Address("/chat/clock"));

        Assert.Equal(_bot.Clock.GetUtcNow(), reading.GetProperty("now").GetDateTimeOffset());
        Assert.Equal(1, reading.GetProperty("speed").GetDouble());
    }

    [Theory]
    [InlineData("/chat.html/../appsettings.json")]
    [InlineData("/lib/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task Nothing_else_of_the_folder_is_served(string path)
    {
        var response = await _bot.Http.GetAsync(Address(path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    [GeneratedRegex("""(?:src|href)="([^"]+)["]""")]
    private static partial Regex Named();

    private sealed class TwoPeople : IPeopleOfThePicker
    {
        public Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PickerPerson>>(
        [
            new("p1", "张三", "办公室", new Text("科室负责人", "section head")),
            new("p2", "李四", "办公室", new Text("职工", "staff")),
        ]);
    }
}
