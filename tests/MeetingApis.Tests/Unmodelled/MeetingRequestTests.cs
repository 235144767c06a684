using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>What can be a request at all.</summary>
public sealed class MeetingRequestTests
{
    [Theory]
    [InlineData("/open-apis/vc/v1/rooms")]
    [InlineData("/v1.0/a/b/")]
    [InlineData("/cgi-bin/a.b/c..d")]
    [InlineData("/a/b%2Fc/%e4%bc%9a", "/a/b%2Fc/%e4%bc%9a")]
    [InlineData("/a/会 \"<>^`|", "/a/%E4%BC%9A%20%22%3C%3E%5E%60%7C")]
    [InlineData("/a/🎉", "/a/%F0%9F%8E%89")]
    [InlineData("/a/x:y@z;v=1,2", "/a/x:y@z;v=1,2")]
    public void A_path_is_escaped_where_it_must_be(string path, string? escaped = null) =>
        Assert.Equal(escaped ?? path, new MeetingRequest(HttpMethod.Get, path).Path);

    [Theory]
    [InlineData("")]
    [InlineData("open-apis/a")]
    [InlineData("https://elsewhere.example/a")]
    [InlineData("//elsewhere.example/a")]
    [InlineData("/a//b")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/a\\..\\b")]
    [InlineData("/a/../b")]
    [InlineData("/..")]
    [InlineData("/a/./b")]
    [InlineData("/a/%2e%2E/b")]
    [InlineData("/a/.%2e/b")]
    [InlineData("/a/%252e%252e/b")]
    [InlineData("/a/..%2fb")]
    [InlineData("/a/b%2f..%2Fc")]
    [InlineData("/a/b%5c..%5Cc")]
    [InlineData("/a/..;x/b")]
    [InlineData("/a?b=1")]
    [InlineData("/a#b")]
    [InlineData("/a/{id}")]
    [InlineData("/a/:id/b")]
    [InlineData("/a/100%")]
    [InlineData("/a/%zz")]
    [InlineData("/a\r\nHost: b")]
    [InlineData("/a/%0d%0a")]
    public void A_path_that_could_lead_elsewhere_is_refused_and_not_quoted(string path)
    {
        ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(() => new MeetingRequest(HttpMethod.Get, path));

        Assert.Equal("path", thrown.ParamName);
        Assert.DoesNotContain("elsewhere", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_character_in_a_path_is_refused() =>
        Assert.Throws<ArgumentException>("path", () => new MeetingRequest(HttpMethod.Get, "/a/\ud83d"));

    [Theory]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("HEAD")]
    public void A_verb_that_no_operation_has_is_refused(string verb) =>
        Assert.Throws<ArgumentException>("method", () => new MeetingRequest(new HttpMethod(verb), "/a"));

    [Fact]
    public void A_verb_is_sent_in_its_own_spelling() =>
        Assert.Equal("DELETE", new MeetingRequest(new HttpMethod("delete"), "/a").Method.Method);

    [Fact]
    public void A_request_prints_its_verb_and_name_only()
    {
        var request = new MeetingRequest(HttpMethod.Post, "/a/ou_123") { Query = [new("q", "v")], Body = "secret", Name = "feishu.things.create" };

        Assert.Equal("POST feishu.things.create", request.ToString());
        Assert.Equal("POST", (request with { Name = null }).ToString());
    }

    [Fact]
    public void Ids_of_the_catalogue_are_escaped_and_cannot_change_the_path()
    {
        ApiOperation get = FeishuClient.Operations.Single(operation => operation.Name == "feishu.reserves.get");
        string name = get.PathTemplate.Split('{', '}')[1];

        Assert.EndsWith("/a%2Fb%3Fc", MeetingRequest.For(get, Values(name, "a/b?c")).Path, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("pathValues", () => MeetingRequest.For(get, Values(name, "..")));
        Assert.Throws<ArgumentException>("pathValues", () => MeetingRequest.For(get, Values(name, "")));
        Assert.Throws<ArgumentException>("pathValues", () => MeetingRequest.For(get));
        Assert.Throws<ArgumentException>("pathValues", () => MeetingRequest.For(get, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = "a", ["other"] = "b" }));

        static Dictionary<string, string> Values(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
    }

    [Fact]
    public async Task An_operation_of_the_catalogue_keeps_its_vendor_its_name_and_its_safety()
    {
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" });
        var countries = MeetingRequest.For(FeishuClient.Operations.Single(operation => operation.Name == "feishu.buildings.list_countries"));
        MeetingRequest[] requests =
        [
            countries with { Safety = RetrySafety.NotIdempotent },
            countries with { Name = "feishu.other" },
            MeetingRequest.For(WeComClient.Operations[0]),
        ];

        foreach (MeetingRequest request in requests)
        {
            await Assert.ThrowsAsync<ArgumentException>("request", () => client.SendAsync(request, TestContext.Current.CancellationToken));
        }
    }
}
