using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>What updating a scheduled conference puts on the wire, and the rules of its page.</summary>
public sealed class UpdateScheduleConferenceTests
{
    private const string Path = "/v1.0/conference/scheduleConferences";

    private static readonly UpdateScheduleConferenceRequest s_request = new()
    {
        CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
        ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        Title = "Booked meeting title",
        StartTime = DateTimeOffset.FromUnixTimeMilliseconds(1687924800000),
        EndTime = DateTimeOffset.FromUnixTimeMilliseconds(1687928400000),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_the_example_of_the_page()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request, Cancellation);

        dingtalk.Received(HttpMethod.Put, Path).Body.ShouldEqualJson(Example.RequestOf("dingtalk.schedule_conferences.update")!);
    }

    [Fact]
    public async Task Update_sends_the_token_in_one_header_and_no_header_that_nobody_asked_for()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request, Cancellation);

        ReceivedRequest received = dingtalk.Received(HttpMethod.Put, Path);
        Assert.Equal("https://api.dingtalk.com" + Path, received.Url);
        Assert.Equal("token-1", received.Headers["x-acs-dingtalk-access-token"]);
        Assert.Equal("application/json; charset=utf-8", received.Headers["Content-Type"]);
        Assert.Equal(["Content-Length", "Content-Type", "x-acs-dingtalk-access-token"], received.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("token-1", received.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_goes_to_the_international_edition_where_the_options_say_so()
    {
        var dingtalk = DingTalkStub.Start(options => options.BaseAddress = DingTalkOptions.InternationalBaseAddress);
        dingtalk.ReplyExample("schedule_conferences.update");

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request, Cancellation);

        Assert.Equal("https://api.dingtalk.io" + Path, dingtalk.Received(HttpMethod.Put, Path).Url);
        Assert.Equal("https://api.dingtalk.io/v1.0/oauth2/accessToken", Assert.Single(dingtalk.Transport.TokenRequests).Url);
    }

    [Fact]
    public async Task Update_sends_milliseconds_whatever_the_offset_and_cuts_a_fraction_off()
    {
        DingTalkStub dingtalk = Start();
        DateTimeOffset start = s_request.StartTime.ToOffset(TimeSpan.FromHours(8)).AddMilliseconds(7).AddMicroseconds(999);

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request with { StartTime = start }, Cancellation);

        Assert.Contains("\"startTime\":1687924800007,", dingtalk.Received(HttpMethod.Put, Path).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_sends_Chinese_as_utf8_and_not_escaped()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request with { Title = "<项目>&'周会'+" }, Cancellation);

        byte[] body = dingtalk.Received(HttpMethod.Put, Path).Bytes!;
        Assert.True(body.AsSpan().IndexOf("\"<项目>&'周会'+\""u8) > 0);
        Assert.DoesNotContain(@"\u", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_sends_ids_in_the_body_as_they_are()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request with { ScheduleConferenceId = "../a?b=\"c\"" }, Cancellation);

        Assert.Contains("\"scheduleConferenceId\":\"../a?b=\\\"c\\\"\"", dingtalk.Received(HttpMethod.Put, Path).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"success":true}""")]
    [InlineData("""{ "success" : "true" }""")]
    [InlineData("""{"success":"True","requestId":"1"}""")]
    [InlineData("""{"success":1}""")]
    [InlineData("""{"result":{"success":false},"success":true}""")]
    [InlineData("""{"success":true,"code":200}""")]
    [InlineData("""{"success":true,"status":1}""")]
    [InlineData("""{"success":true,"code":"200","cause":"ok"}""")]
    [InlineData("""{"success":true,"code":null}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok","success":true}""")]
    [InlineData("""{"errcode":"0","success":true}""")]
    [InlineData("\uFEFF{\"success\":true}")]
    [InlineData("{}")]
    public async Task Success_comes_in_these_shapes(string answer)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(answer);

        await dingtalk.Client.ScheduleConferences.UpdateAsync(s_request, Cancellation);

        dingtalk.Received(HttpMethod.Put, Path);
    }

    [Theory]
    [InlineData(null, "CreatorUnionId")]
    [InlineData("", "CreatorUnionId")]
    [InlineData("u1", "")]
    public async Task The_creator_is_named(string? id, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { CreatorUnionId = id! });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(null, "ScheduleConferenceId")]
    [InlineData("", "ScheduleConferenceId")]
    [InlineData("s1", "")]
    public async Task The_conference_is_named(string? id, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { ScheduleConferenceId = id! });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("a", 1, "")]
    [InlineData("a", 50, "")]
    [InlineData("会", 50, "")]
    [InlineData("🎉", 25, "")]
    [InlineData("a", 0, "Title")]
    [InlineData("a", 51, "Title")]
    [InlineData("会", 51, "Title")]
    [InlineData("🎉", 26, "Title")]
    public async Task A_title_has_1_to_50_characters(string character, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { Title = string.Concat(Enumerable.Repeat(character, count)) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_title_cannot_be_null()
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { Title = null! });

        Assert.Equal(["Title"], broken);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(0, "EndTime")]
    [InlineData(-1, "EndTime")]
    public async Task The_end_lies_after_the_start(int milliseconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { EndTime = s_request.StartTime.AddMilliseconds(milliseconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task The_order_is_that_of_time_and_not_of_the_clock_face()
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { StartTime = s_request.StartTime.ToOffset(TimeSpan.FromHours(14)), EndTime = s_request.StartTime.AddMinutes(1).ToOffset(TimeSpan.FromHours(-12)) });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { CreatorUnionId = "", ScheduleConferenceId = "", Title = "", StartTime = s_request.EndTime, EndTime = s_request.StartTime });

        Assert.Equal(["CreatorUnionId", "EndTime", "ScheduleConferenceId", "Title"], broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Update_refuses_a_null_request()
    {
        DingTalkStub dingtalk = Start();

        ArgumentNullException thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => dingtalk.Client.ScheduleConferences.UpdateAsync(null!, Cancellation));

        Assert.Equal("request", thrown.ParamName);
        Assert.Empty(dingtalk.Transport.TokenRequests);
    }

    private static DingTalkStub Start()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.update");
        return dingtalk;
    }

    private static Task<IEnumerable<string>> BrokenAsync(UpdateScheduleConferenceRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
            dingtalk.ReplyExample("schedule_conferences.update");
            return dingtalk;
        },
        client => client.ScheduleConferences.UpdateAsync(request, Cancellation));
}
