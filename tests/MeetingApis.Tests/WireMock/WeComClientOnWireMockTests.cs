using System.Text.Json;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests.WireMock;

public sealed class WeComClientOnWireMockTests(WireMockFixture server) : WireMockTests(server)
{
    private const string UpdateUrl = "/cgi-bin/meeting/update?access_token=wecom-wiremock";

    [Theory]
    [InlineData("authentication", typeof(MeetingAuthenticationException), "42001")]
    [InlineData("permission", typeof(MeetingPermissionException), "730005")]
    [InlineData("validation", typeof(MeetingValidationException), "400030")]
    [InlineData("not-found", typeof(MeetingNotFoundException), "90602")]
    [InlineData("conflict", typeof(MeetingConflictException), "400041")]
    [InlineData("rate-limit", typeof(MeetingRateLimitException), "45009")]
    [InlineData("quota", typeof(MeetingQuotaException), "400020")]
    [InlineData("not-supported", typeof(MeetingNotSupportedException), "400045")]
    [InlineData("unavailable", typeof(MeetingUnavailableException), "-1")]
    [InlineData("protocol", typeof(MeetingProtocolException), null)]
    public async Task Update_ends_in_the_exception_of_the_category(string category, Type expected, string? code)
    {
        var request = new UpdateMeetingRequest { MeetingId = $"meeting-{category}", Title = "新建会议" };

        var thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => Client().Meetings.UpdateAsync(request, Cancellation));

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal("wecom.meetings.update", thrown.Operation);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_created_meeting_is_that_of_the_page()
    {
        var request = JsonSerializer.Deserialize(Fixture.Text("wecom/meetings.create.request.json"), WeComJsonContext.Default.CreateMeetingRequest)!;

        CreateMeetingResponse created = await Client().Meetings.CreateAsync(request, Cancellation);

        Assert.Equal("XXXXXXXXX", created.MeetingId);
    }

    [Fact]
    public async Task A_meeting_is_that_of_the_page()
    {
        var request = new GetWeComMeetingRequest { MeetingId = "XXXXXXXXX", MeetingCode = "meetingcodexxx", SubMeetingId = "submeeting" };

        GetWeComMeetingResponse meeting = await Client().Meetings.GetAsync(request, Cancellation);

        Assert.Equal("title", meeting.Title);
    }

    [Fact]
    public async Task The_ids_of_meetings_are_those_of_the_page()
    {
        var request = new ListMeetingIdsRequest
        {
            UserId = "USERID",
            PageToken = "cursor",
            BeginTime = DateTimeOffset.FromUnixTimeSeconds(1586136317),
            EndTime = DateTimeOffset.FromUnixTimeSeconds(1586236317),
            PageSize = 100,
        };

        ListMeetingIdsResponse page = await Client().Meetings.ListIdsAsync(request, Cancellation);

        Assert.Equal(["meetingid1", "meetingid2"], page.Items);
    }

    [Fact]
    public async Task The_invitees_are_those_of_the_page()
    {
        ListMeetingInviteesResponse page = await Client().Meetings.ListInviteesAsync(new() { MeetingId = "meetingid11", PageToken = "NIGEIJG" }, Cancellation);

        Assert.Equal("USERID", Assert.Single(page.Items).UserId);
    }

    [Fact]
    public async Task A_meeting_is_cancelled_and_its_invitees_are_replaced_as_the_pages_say()
    {
        await Client().Meetings.CancelAsync(new() { MeetingId = "XXXXXXXXX", SubMeetingId = "sub_meetingid1111" }, Cancellation);
        await Client().Meetings.SetInviteesAsync(new() { MeetingId = "meetingid", Invitees = [new() { UserId = "zhangsan" }, new() { UserId = "lisi" }] }, Cancellation);

        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, "/cgi-bin/meeting/cancel?access_token=wecom-wiremock", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, "/cgi-bin/meeting/set_invitees?access_token=wecom-wiremock", Cancellation));
    }

    [Fact]
    public async Task A_wrong_secret_sends_no_call()
    {
        var request = new UpdateMeetingRequest { MeetingId = "meeting-renewal", Title = "新建会议" };

        var thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => Client(secret: "wrong-secret").Meetings.UpdateAsync(request, Cancellation));

        Assert.Equal("40001", thrown.Code);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Get, "/cgi-bin/gettoken?corpid=ww_wiremock&corpsecret=wrong-secret", Cancellation));
        Assert.Equal(0, await Server.CountAsync(HttpMethod.Post, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once()
    {
        var request = new UpdateMeetingRequest { MeetingId = "meeting-renewal", Title = "新建会议" };

        await Client(corp: "ww_wiremock_renewal").Meetings.UpdateAsync(request, Cancellation);

        Assert.Equal(2, await Server.CountAsync(HttpMethod.Get, "/cgi-bin/gettoken?corpid=ww_wiremock_renewal&corpsecret=wiremock-secret", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl + "-stale", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl + "-fresh", Cancellation));
    }

    private WeComClient Client(string corp = "ww_wiremock", string secret = "wiremock-secret") =>
        new(new WeComOptions { BaseAddress = Server.BaseAddress, CorpId = corp, CorpSecret = secret, MaxRetries = 0, ValidateRequests = false });
}
