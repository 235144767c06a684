using System.Net;
using System.Text;

namespace MeetingApis.Tests.WireMock;

/// <summary>What the server in this process does beyond WireMock: it says why it refuses.</summary>
public sealed class MappingServerTests
{
    private const string Known = """
        {
          "name":"known","metadata":{},
          "request":{"method":"POST","url":"/known","headers":{"A":{"equalTo":"1"}},"bodyPatterns":[
            {"equalToJson":{"a":[{"b":1}]},"ignoreArrayOrder":false,"ignoreExtraElements":false}]},
          "response":{"status":200}
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/known", "2", """{"a":[{"b":1}]}""", "- header A: '1' was expected, received '2'")]
    [InlineData("/known", "1", """{"a":[{"b":2}]}""", "- body $.a[0].b: 1 was expected, received 2")]
    [InlineData("/known", "1", """{"a":[{}]}""", "- body $.a[0].b is missing")]
    [InlineData("/known", "1", """{"a":[{"b":1,"c":1}]}""", "- body $.a[0].c is unexpected")]
    [InlineData("/known", "1", """{"a":[{"b":1}]} and more""", "- body: JSON was expected")]
    [InlineData("/known", "1", """{"a":[{"b":2}],"a":[{"b":1}]}""", "- body: JSON was expected")]
    [InlineData("/known?c=1", "1", """{"a":[{"b":1}]}""", "- url: /known was expected")]
    public async Task An_unmatched_request_is_told_why(string url, string header, string body, string reason)
    {
        await using var server = await MappingServer.StartAsync([.. Parse(Known), .. Parse(Known.Replace("known", "other", StringComparison.Ordinal))]);

        var (status, text) = await PostAsync(server, url, header, body);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal($"No mapping matches POST {url}\nThe closest is known, but\n{reason}", text);
    }

    [Fact]
    public async Task A_request_that_two_mappings_match_is_answered_by_none()
    {
        var twin = Known.Replace("\"name\":\"known\"", "\"name\":\"twin\"", StringComparison.Ordinal);
        await using var server = await MappingServer.StartAsync([.. Parse(Known), .. Parse(twin)]);

        var (status, text) = await PostAsync(server, "/known", "1", """{"a":[{"b":1}]}""");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("Several mappings match POST /known: known, twin", text);
    }

    [Fact]
    public async Task A_step_out_of_turn_is_told_the_state_of_its_scenario()
    {
        var step = Known.Replace("\"metadata\"", "\"scenarioName\":\"story\",\"requiredScenarioState\":\"Later\",\"metadata\"", StringComparison.Ordinal);
        await using var server = await MappingServer.StartAsync(Parse(step));

        var (_, text) = await PostAsync(server, "/known", "1", """{"a":[{"b":1}]}""");

        Assert.EndsWith("- scenario 'story': state 'Later' was expected, it is in 'Started'", text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Mapping> Parse(string json) => MappingFile.Parse("test.json", Encoding.UTF8.GetBytes(json));

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(MappingServer server, string url, string header, string body)
    {
        using var http = new HttpClient { BaseAddress = server.BaseAddress };
        using var content = new StringContent(body);
        content.Headers.Add("A", header);
        using var response = await http.PostAsync(url, content, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
