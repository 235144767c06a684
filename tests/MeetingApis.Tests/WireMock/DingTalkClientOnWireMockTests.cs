using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Json;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.WireMock;

public sealed class DingTalkClientOnWireMockTests(WireMockFixture server) : WireMockTests(server)
{
    private const string UpdateUrl = "/v1.0/conference/scheduleConferences";
    private const string TokenUrl = "/v1.0/oauth2/accessToken";

    public static TheoryData<string> Examples => [.. PageExamples.NamesOf(MeetingVendor.DingTalk)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_of_the_page_is_sent_and_its_answer_read_to_the_last_member(string operation)
    {
        object? response = await PageExamples.CallAsync(operation, Client());

        if (response is not (null or EmptyResponse))
        {
            JsonNode? read = JsonSerializer.SerializeToNode(response, ResponseModels.Of(response.GetType()));
            Assert.Equal(Texts(RecordIn(operation)).Order(StringComparer.Ordinal), Texts(read).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("authentication", typeof(MeetingAuthenticationException), "InvalidAuthentication")]
    [InlineData("permission", typeof(MeetingPermissionException), "Forbidden.AccessDenied.AccessTokenPermissionDenied")]
    [InlineData("owner", typeof(MeetingPermissionException), "permissionError")]
    [InlineData("validation", typeof(MeetingValidationException), "paramsError")]
    [InlineData("not-found", typeof(MeetingNotFoundException), "invalidScheduleConferenceId")]
    [InlineData("conflict", typeof(MeetingConflictException), "resourceCancel")]
    [InlineData("rate-limit", typeof(MeetingRateLimitException), "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi")]
    [InlineData("quota", typeof(MeetingQuotaException), "Forbidden.AccessDenied.ApiCountLimitForOrg")]
    [InlineData("not-supported", typeof(MeetingNotSupportedException), "grayControlDenied")]
    [InlineData("unavailable", typeof(MeetingUnavailableException), "systemError")]
    [InlineData("protocol", typeof(MeetingProtocolException), null)]
    public async Task Update_ends_in_the_exception_of_the_category(string category, Type expected, string? code)
    {
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(
            () => Client().ScheduleConferences.UpdateAsync(Example($"conference-{category}"), Cancellation));

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal("dingtalk.schedule_conferences.update", thrown.Operation);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Put, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_blocked_address_is_a_rate_limit_of_five_minutes()
    {
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(
            () => Client().ScheduleConferences.UpdateAsync(Example("conference-ban"), Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(5), thrown.RetryAfter);
    }

    [Fact]
    public async Task An_answer_that_says_it_did_not_succeed_is_no_success() =>
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => Client().ScheduleConferences.UpdateAsync(Example("conference-unsuccessful"), Cancellation));

    [Fact]
    public async Task A_wrong_secret_sends_no_call()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(
            () => Client(secret: "wrong-secret").ScheduleConferences.UpdateAsync(Example("conference-renewal"), Cancellation));

        Assert.Equal("invalidClientIdOrSecret", thrown.Code);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, TokenUrl, Cancellation));
        Assert.Equal(0, await Server.CountAsync(HttpMethod.Put, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once()
    {
        await Client(app: "dingwiremock_renewal").ScheduleConferences.UpdateAsync(Example("conference-renewal"), Cancellation);

        Assert.Equal(2, await Server.CountAsync(HttpMethod.Post, TokenUrl, Cancellation));
        Assert.Equal(2, await Server.CountAsync(HttpMethod.Put, UpdateUrl, Cancellation));
    }

    private static UpdateScheduleConferenceRequest Example(string id) => new()
    {
        CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
        ScheduleConferenceId = id,
        Title = "Booked meeting title",
        StartTime = DateTimeOffset.FromUnixTimeMilliseconds(1687924800000),
        EndTime = DateTimeOffset.FromUnixTimeMilliseconds(1687928400000),
    };

    private DingTalkClient Client(string app = "dingwiremock", string secret = "wiremock-secret") =>
        new(new DingTalkOptions { BaseAddress = Server.BaseAddress, AppKey = app, AppSecret = secret, MaxRetries = 0, ValidateRequests = false });

    /// <summary>Every value that is there, by its path and as text: whether it was a number or text does not matter, nor what is null or empty.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        null => [],
        _ => [$"{node.GetPath()} {Time(node.ToString())}"],
    };

    /// <summary>A time of UTC in the form in which the library writes it.</summary>
    private static string Time(string text) => text is [.., >= '0' and <= '9', 'Z'] ? text[..^1] + "+00:00" : text;

    /// <summary>The part of the page's answer that is the record.</summary>
    private static JsonNode RecordIn(string operation)
    {
        JsonNode answer = JsonNode.Parse(Tests.Example.ResponseOf(operation))!;
        return Contracts.Operations.Facts(operation).Host == Internal.ApiHost.Legacy ? answer["result"]!.DeepClone() : answer;
    }
}
