using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Tests.Support;

namespace Wenming.Tests.Web.SignIn;

/// <summary>The log says who was let in by id, and why somebody was not; what was sent stands nowhere in it.</summary>
public sealed class SignInLogTests : IAsyncLifetime
{
    private readonly RecordedLog _log = new();

    private SignInSite _site = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await SignInSite.OpenAsync(services => services.AddSingleton<ILoggerProvider>(_log));
        _browser = _site.Bot.NewBrowser();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("aud", "5d1c0f53-0000-4000-8000-000000000000", "A sign-in was refused: the token is for another app; is SignIn:ClientId right?")]
    [InlineData("iss", "https://login.example/other/v2.0", "A sign-in was refused: the token is of another issuer; is SignIn:Authority right?")]
    [InlineData("tid", "5d1c0f53-0000-4000-8000-000000000000", "A sign-in was refused: the token is about no person of SignIn:TenantId.")]
    [InlineData("nonce", "b3RoZXI", "A sign-in was refused: Entra ID refused, or answered another sign-in; is SignIn:ClientSecret right?")]
    public async Task A_refused_sign_in_says_why(string claim, string value, string sentence)
    {
        _site.Desk.Issue = claims => _site.Issuer.Sign(new(claims) { [claim] = value });

        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        Assert.Contains(_log.Lines, line => line == $"Warning: {sentence}");
        AssertQuotesNothing(value, "张三");
    }

    [Theory]
    [InlineData("ver", "1.0", "it is not of version 2.0; set the registration's requestedAccessTokenVersion to 2.")]
    [InlineData("scp", "User.Read", "it is not for the scope access_as_user.")]
    [InlineData("azp", "5d1c0f53-0000-4000-8000-000000000000", "it was asked for by an app that is not Teams; SignIn:TabClients names more.")]
    public async Task A_refused_tab_says_why(string claim, string value, string reason)
    {
        var token = _site.Issuer.Sign(new(_site.Desk.TabClaims(TestPerson.Zhang)) { [claim] = value });

        await SignInSite.WhoAsync(_browser, token);

        Assert.Contains(_log.Lines, line => line == $"Warning: A tab's token was refused: {reason}");
        AssertQuotesNothing(token, token.Split('.')[2], "张三");
    }

    [Fact]
    public async Task What_a_stranger_writes_into_the_callbacks_address_is_not_in_the_log()
    {
        await _browser.GetAsync(SignInSite.At("signin/callback?error=forged%0AInformation:%20everything%20is%20fine&error_description=forged&state=forged"));

        Assert.Contains(_log.Lines, line => line.StartsWith("Warning: A sign-in was refused: ", StringComparison.Ordinal));
        AssertQuotesNothing("forged", "everything is fine");
    }

    [Fact]
    public async Task A_good_sign_in_is_one_line_with_the_object_id()
    {
        await SignInSite.SignInAsync(_browser, TestPerson.Zhang);

        Assert.Single(_log.Lines, line => line.Contains(TestPerson.Zhang.ObjectId, StringComparison.Ordinal));
        AssertQuotesNothing("张三", "code-1", LoopbackIssuer.Secret, "not-for-us", _site.Desk.Asked["state"], _site.Desk.Asked["nonce"]);
    }

    private void AssertQuotesNothing(params string[] words) =>
        Assert.DoesNotContain(_log.Lines, line => words.Any(word => line.Contains(word, StringComparison.Ordinal)));
}
