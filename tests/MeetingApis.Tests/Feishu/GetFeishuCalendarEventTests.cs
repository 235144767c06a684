using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading a calendar event.</summary>
public sealed class GetFeishuCalendarEventTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/c/events/e_0";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_asks_for_what_was_set()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.CalendarEvents.GetAsync("c", "e_0", new() { NeedAttendee = true, NeedMeetingSettings = false, MaxAttendeeNum = 100, UserIdType = FeishuUserIdType.UnionId }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?need_meeting_settings=false&need_attendee=true&max_attendee_num=100&user_id_type=union_id");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        FeishuCalendarEvent found = (await feishu.Client.CalendarEvents.GetAsync("c", "e_0", new(), Cancellation)).Event!;

        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1602504000), "Asia/Shanghai", new DateOnly(2018, 9, 1)), (found.StartTime!.Timestamp, found.StartTime.TimeZone, found.StartTime.Date));
        Assert.Equal((FeishuEventConferenceType.ThirdParty, "971024"), (found.Conference!.Type, found.Conference.MeetingSettings!.Password));
        Assert.Equal((1.100000023841858, 2.200000047683716), (found.Location!.Latitude, found.Location.Longitude));
        Assert.Equal((FeishuCalendarEventAttendeeType.User, FeishuCalendarEventRsvpStatus.Accept, false), (Assert.Single(found.Attendees).Type, found.Attendees[0].RsvpStatus, found.HasMoreAttendee));
        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.Zero), (found.EventCheckIn!.CheckInStartTime!.Duration, found.EventCheckIn.CheckInEndTime!.Duration));
        Assert.Equal(2345, Assert.Single(found.Attachments).FileSize);
    }

    [Fact]
    public async Task An_event_that_lasts_all_day_and_has_no_meeting_yet_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"event":{"event_id":"e_0","start_time":{"date":"2018-09-01","timestamp":"","timezone":"UTC"},"end_time":{"date":"2018-09-02"},"vchat":{"vc_type":"","icon_type":""},"location":""}}}""");

        FeishuCalendarEvent found = (await feishu.Client.CalendarEvents.GetAsync("c", "e_0", new(), Cancellation)).Event!;

        Assert.Equal(FeishuCalendarEventTime.On(new DateOnly(2018, 9, 1)) with { TimeZone = "UTC" }, found.StartTime);
        Assert.Equal(FeishuCalendarEventTime.On(new DateOnly(2018, 9, 2)), found.EndTime);
        Assert.Equal(new FeishuCalendarEventConferenceInfo(), found.Conference);
        Assert.Null(found.Location);
        Assert.Null(found.HasMoreAttendee);
        Assert.Empty(found.Attendees);
    }

    [Fact]
    public async Task No_one_can_join_with_what_an_event_prints()
    {
        FeishuStub feishu = Start(validates: true);

        FeishuCalendarEvent found = (await feishu.Client.CalendarEvents.GetAsync("c", "e_0", new(), Cancellation)).Event!;

        Assert.DoesNotContain("https://", found.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("971024", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("191003", "calendar is deleted")]
    [InlineData("193003", "event is deleted")]
    public async Task What_was_deleted_is_not_found_although_the_status_says_forbidden(string code, string message)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":{{code}},"msg":"{{message}}"}""", HttpStatusCode.Forbidden);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Client.CalendarEvents.GetAsync("c", "e_0", new(), Cancellation));

        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData(0, "MaxAttendeeNum")]
    [InlineData(1, "")]
    [InlineData(100, "")]
    [InlineData(101, "MaxAttendeeNum")]
    public async Task As_many_attendees_are_read_as_the_page_allows(int number, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.CalendarEvents.GetAsync("c", "e_0", new() { MaxAttendeeNum = number }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("calendar_events.get");
        return feishu;
    }
}
