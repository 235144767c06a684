using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>What the mapping files promise, asked of the server with plain HTTP: each is served, and only to the request it describes.</summary>
public sealed class MappingsServedTests(WireMockFixture server) : WireMockTests(server)
{
    private static readonly Dictionary<string, Mapping> s_mappings = MappingFile.LoadAll().ToDictionary(mapping => mapping.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. s_mappings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mapping_answers_the_request_that_it_describes(string Name)
    {
        Mapping mapping = s_mappings[Name];
        await BringToTurnAsync(mapping);

        using HttpResponseMessage response = await ExampleRequest.Of(mapping).SendAsync(Server.Http, Cancellation);

        Assert.Equal(Name, Server.MatchedBy(response));
        Assert.Equal(mapping.Response.Status, (int)response.StatusCode);
        Assert.All(mapping.Response.Headers, header => Assert.Equal(header.Value, HeaderOf(response, header.Key)));
        byte[] Body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.True(mapping.Response.JsonBody is { } json
            ? JsonElement.DeepEquals(json, JsonElement.Parse(Body))
            : Body.AsSpan().SequenceEqual(mapping.Response.BodyBytes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mapping_answers_no_request_that_differs_from_its_own(string Name)
    {
        Mapping mapping = s_mappings[Name];
        await BringToTurnAsync(mapping);

        var answered = new List<string>();
        foreach ((string? what, ExampleRequest? request) in Alterations.Of(mapping))
        {
            using HttpResponseMessage response = await request.SendAsync(Server.Http, Cancellation);
            if (response.StatusCode != HttpStatusCode.NotFound || Server.MatchedBy(response) is not null)
            {
                answered.Add($"{what}: {Server.MatchedBy(response)}");
            }
        }

        Assert.Empty(answered);
    }

    [Theory]
    [InlineData("feishu.token.renewal.fresh", "feishu.token.renewal.stale")]
    [InlineData("feishu.token.renewal.accepted", null)]
    [InlineData("wecom.token.renewal.fresh", "wecom.token.renewal.stale")]
    [InlineData("wecom.token.renewal.accepted", null)]
    [InlineData("dingtalk.token.renewal.fresh", "dingtalk.token.renewal.stale")]
    [InlineData("dingtalk.token.renewal.accepted", null)]
    public async Task A_fresh_token_is_there_only_after_the_stale_one_was_rejected(string Name, string? answeredBy)
    {
        using HttpResponseMessage response = await ExampleRequest.Of(s_mappings[Name]).SendAsync(Server.Http, Cancellation);

        Assert.Equal(answeredBy, Server.MatchedBy(response));
    }

    [Theory]
    [InlineData("feishu")]
    [InlineData("wecom")]
    [InlineData("dingtalk")]
    public async Task A_renewed_token_stays_the_one_that_is_handed_out(string vendor)
    {
        string[] story = ["stale", "stale", "rejected", "fresh", "accepted", "rejected", "fresh", "accepted"];
        string[] names = [.. story.Select(step => $"{vendor}.token.renewal.{step}")];

        var answeredBy = new List<string?>();
        foreach (string Name in names)
        {
            using HttpResponseMessage response = await ExampleRequest.Of(s_mappings[Name]).SendAsync(Server.Http, Cancellation);
            answeredBy.Add(Server.MatchedBy(response));
        }

        Assert.Equal(names, answeredBy);
    }

    [Theory]
    [InlineData("1687924800000", "1687924800000.01", false)]
    [InlineData("1687924800000", "\"1687924800000\"", false)]
    [InlineData("Booked", "\\u0042ooked", true)]
    [InlineData("Booked", "booked", false)]
    [InlineData("1687928400000", "1687928400000, \"extra\": null", false)]
    public async Task JSON_is_equal_by_its_meaning(string part, string replacement, bool equal)
    {
        var example = ExampleRequest.Of(s_mappings["dingtalk.schedule_conferences.update"]);
        example = example with { Body = example.Body!.Replace(part, replacement, StringComparison.Ordinal) };

        using HttpResponseMessage response = await example.SendAsync(Server.Http, Cancellation);

        Assert.Equal(equal, Server.MatchedBy(response) is not null);
    }

    [Theory]
    [InlineData("1687924800000.0")]
    [InlineData("1.6879248e12")]
    public async Task A_number_in_another_form_is_the_same_where_the_server_compares_by_value(string number)
    {
        var example = ExampleRequest.Of(s_mappings["dingtalk.schedule_conferences.update"]);
        example = example with { Body = example.Body!.Replace("1687924800000", number, StringComparison.Ordinal) };

        using HttpResponseMessage response = await example.SendAsync(Server.Http, Cancellation);

        Assert.Equal(Server.ComparesNumbersByValue, Server.MatchedBy(response) is not null);
    }

    [Fact]
    public async Task The_case_of_a_header_s_name_does_not_count()
    {
        var example = ExampleRequest.Of(s_mappings["dingtalk.schedule_conferences.update"]);
        const string Name = "x-acs-dingtalk-access-token";
        example = example with { Headers = example.Headers.Remove(Name).Add(Name.ToUpperInvariant(), example.Headers[Name]) };

        using HttpResponseMessage response = await example.SendAsync(Server.Http, Cancellation);

        Assert.Equal("dingtalk.schedule_conferences.update", Server.MatchedBy(response));
    }

    [Fact]
    public async Task The_order_of_members_does_not_count()
    {
        var example = ExampleRequest.Of(s_mappings["feishu.reserves.update"]);
        IEnumerable<KeyValuePair<string, JsonNode?>> reversed = example.ParseBody().AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));

        using HttpResponseMessage response = await (example with { Body = new JsonObject(reversed).ToJsonString() }).SendAsync(Server.Http, Cancellation);

        Assert.Equal("feishu.reserves.update", Server.MatchedBy(response));
    }

    [Fact]
    public async Task An_error_mapping_lets_the_rest_of_the_body_be()
    {
        var example = ExampleRequest.Of(s_mappings["wecom.meetings.update.not-found"]);
        const string Body = """{"title":"x","meetingid":"meeting-not-found","settings":{"hosts":{"userid":["a","b"]}}}""";

        using HttpResponseMessage response = await (example with { Body = Body }).SendAsync(Server.Http, Cancellation);

        Assert.Equal("wecom.meetings.update.not-found", Server.MatchedBy(response));
    }

    [Fact]
    public async Task Requests_are_counted_whether_they_matched_or_not()
    {
        var example = ExampleRequest.Of(s_mappings["wecom.token"]);
        using HttpResponseMessage first = await example.SendAsync(Server.Http, Cancellation);
        using HttpResponseMessage second = await example.SendAsync(Server.Http, Cancellation);
        using HttpResponseMessage unmatched = await (example with { Url = "/unknown?a=1" }).SendAsync(Server.Http, Cancellation);

        int[] counts = new[]
        {
            await Server.CountAsync(HttpMethod.Get, example.Url, Cancellation),
            await Server.CountAsync(HttpMethod.Post, example.Url, Cancellation),
            await Server.CountAsync(HttpMethod.Get, "/unknown?a=1", Cancellation),
            await Server.CountAsync(HttpMethod.Get, "/unknown", Cancellation),
        };

        Assert.Equal([2, 0, 1, 0], counts);
    }

    private static string? HeaderOf(HttpResponseMessage response, string Name) =>
        response.Headers.TryGetValues(Name, out IEnumerable<string>? values) || response.Content.Headers.TryGetValues(Name, out values) ? string.Join(", ", values) : null;

    /// <summary>Plays the mapping's story up to the point where it is the mapping's turn.</summary>
    private async Task BringToTurnAsync(Mapping mapping)
    {
        if (mapping.RequiredScenarioState is null or Mapping.Started)
        {
            return;
        }

        Mapping previous = s_mappings.Values.Single(step =>
            string.Equals(step.ScenarioName, mapping.ScenarioName, StringComparison.Ordinal)
            && string.Equals(step.NewScenarioState, mapping.RequiredScenarioState, StringComparison.Ordinal));
        await BringToTurnAsync(previous);
        using HttpResponseMessage response = await ExampleRequest.Of(previous).SendAsync(Server.Http, Cancellation);
        Assert.Equal(previous.Name, Server.MatchedBy(response));
    }
}
