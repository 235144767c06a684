using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading a scheduled conference.</summary>
public sealed class GetScheduleConferenceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.get");

        GetScheduleConferenceResponse conference = await dingtalk.Client.ScheduleConferences.GetAsync("2a489c68-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "u+1", Cancellation);

        Assert.Empty(dingtalk.Received(HttpMethod.Get, "/v1.0/conference/scheduleConferences/2a489c68-xxxx-xxxx-xxxx-xxxxxxxxxxxx/infos?requestUnionId=u%2B1").Body);
        Assert.Equal("xxxxx", conference.RequestId);
        Assert.Equal("2a489c68-xxxx-xxxx-xxxx-xxxxxxxxxxxx", conference.ScheduleConferenceId);
        Assert.Equal("预约会议标题", conference.Title);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1687924800000), conference.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1687928400000), conference.EndTime);
        Assert.Equal("https://meeting.dingtalk.com/j/Bsbp3ixxxxxUyJJ9", conference.Url);
        Assert.Equal(["+86123xxxx"], conference.Phones);
    }

    [Fact]
    public async Task A_room_code_in_groups_is_there_without_spaces_too()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("schedule_conferences.get");

        GetScheduleConferenceResponse conference = await dingtalk.Client.ScheduleConferences.GetAsync("s1", "u1", Cancellation);

        Assert.Equal(("838 722 xxxxx", "838722xxxxx"), (conference.RoomCodeText, conference.RoomCode));
    }

    [Fact]
    public async Task Get_reads_an_answer_that_says_nothing()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("{}");

        GetScheduleConferenceResponse conference = await dingtalk.Client.ScheduleConferences.GetAsync("s1", "u1", Cancellation);

        Assert.Equal(new GetScheduleConferenceResponse(), conference);
        Assert.Empty(conference.Phones);
        Assert.Null(conference.RoomCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_would_leave_its_path_is_refused(string id)
    {
        var dingtalk = DingTalkStub.Start();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => dingtalk.Client.ScheduleConferences.GetAsync(id, "u1", Cancellation));

        Assert.Equal("scheduleConferenceId", thrown.ParamName);
        Assert.Empty(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task An_id_cannot_change_the_route()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("{}");

        await dingtalk.Client.ScheduleConferences.GetAsync("settings?a=/b", "u1", Cancellation);

        dingtalk.Received(HttpMethod.Get, "/v1.0/conference/scheduleConferences/settings%3Fa%3D%2Fb/infos?requestUnionId=u1");
    }
}
