using Wenming.Bot.Protocol;

namespace Wenming.Tests.Protocol;

public sealed class ServiceUrlRuleTests
{
    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://127.0.0.1:1/none", true)]
    [InlineData("https://[::1]/x", true)]
    [InlineData("https://smba.trafficmanager.net/teams/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://localhost@evil.example/", false)]
    [InlineData("http://evil.example@localhost/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://169.254.169.254/", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("urn:wenming:chat-page", false)]
    [InlineData("/v3", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Without_an_app_id_only_this_machine_is_called(string? serviceUrl, bool isAllowed) =>
        Assert.Equal(isAllowed, ServiceUrlRule.LoopbackOnly.Allows(serviceUrl));
}
