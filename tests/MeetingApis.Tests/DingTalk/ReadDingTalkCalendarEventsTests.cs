using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading calendar events: one, page by page, and a period with series taken apart.</summary>
public sealed class ReadDingTalkCalendarEventsTests
{
    private const string Path = "/v1.0/calendar/users/u1/calendars/primary/events";
    private const string ViewPath = "/v1.0/calendar/users/u1/calendars/primary/eventsview";

    private static readonly DateTimeOffset s_start = new(2021, 9, 20, 0, 0, 0, TimeSpan.FromHours(8));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_returns_state_series_and_rooms()
    {
        DingTalkStub dingtalk = Start("calendar_events.get");

        GetDingTalkCalendarEventResponse read = await dingtalk.Client.CalendarEvents.GetAsync("u1", "primary", "e1", new() { MaxAttendees = 500 }, Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "/e1?maxAttendees=500");
        Assert.Equal((DingTalkCalendarEventStatus.Confirmed, "cnNTbW1YbxxxxvdlQrQT09"), (read.Status, read.SeriesMasterId));
        Assert.Equal(new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero), read.OriginStart!.Time);
        Assert.Equal(new DingTalkCalendarEventRoom { RoomId = "c10315a8b4e740a317813ab6fxxxxxx", DisplayName = "1号会议室", ResponseStatus = DingTalkCalendarResponseStatus.Accepted }, Assert.Single(read.MeetingRooms));
        Assert.Equal("dingd*****1231231", read.ExtendedProperties!.SharedProperties!.BelongCorpId);
        Assert.Empty(read.Reminders);
    }

    [Fact]
    public async Task Get_asks_for_nothing_else_without_a_request()
    {
        DingTalkStub dingtalk = Start("calendar_events.get");

        await dingtalk.Client.CalendarEvents.GetAsync("u1", "primary", "e1", cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "/e1");
    }

    [Fact]
    public async Task The_plus_of_an_offset_is_escaped_in_a_query()
    {
        DingTalkStub dingtalk = Start("calendar_events.list");

        await dingtalk.Client.CalendarEvents.ListAsync("u1", "primary", new() { TimeMin = s_start, TimeMax = s_start.AddDays(7), ShowDeleted = true }, Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "?timeMin=2021-09-20T00%3A00%3A00%2B08%3A00&timeMax=2021-09-27T00%3A00%3A00%2B08%3A00&showDeleted=true");
    }

    [Fact]
    public async Task List_returns_what_the_page_shows()
    {
        DingTalkStub dingtalk = Start("calendar_events.list");

        ListDingTalkCalendarEventsResponse page = await dingtalk.Client.CalendarEvents.ListAsync("u1", "primary", new(), Cancellation);

        Assert.Equal(("cnNTbW1YbxxxxvdlQrQT10", true, null), (page.PageToken, page.HasMore, page.SyncToken));
        Assert.Equal([DingTalkCalendarEventStatus.Confirmed, DingTalkCalendarEventStatus.Cancelled], page.Items.Select(one => one.Status!.Value));
        Assert.Equal(("123 456 789", "123456789"), (page.Items[0].OnlineMeeting!.ExtraInfo!.RoomCodeText, page.Items[0].OnlineMeeting!.ExtraInfo!.RoomCode));
        Assert.Equal((DingTalkCalendarEventTime.On(new(2021, 9, 21)), DingTalkCalendarEventTime.On(new(2021, 9, 22))), (page.Items[1].Start, page.Items[1].End));
        Assert.Equal((DingTalkReminderMethod.Sms, TimeSpan.FromHours(15)), (page.Items[1].Reminders[0].Method, page.Items[1].Reminders[0].BeforeStart));
    }

    [Fact]
    public async Task The_last_page_has_the_token_for_later_changes()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"events":[],"nextToken":null,"syncToken":"s+1"}""");

        ListDingTalkCalendarEventsResponse first = await dingtalk.Client.CalendarEvents.ListAsync("u1", "primary", new(), Cancellation);
        await dingtalk.Client.CalendarEvents.ListAsync("u1", "primary", new() { SyncToken = first.SyncToken }, Cancellation);

        Assert.False(first.HasMore);
        Assert.Equal([Path, Path + "?syncToken=s%2B1"], dingtalk.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_view_has_the_link_of_the_event()
    {
        DingTalkStub dingtalk = Start("calendar_events.list_view");

        ListDingTalkCalendarEventViewResponse page = await dingtalk.Client.CalendarEvents.ListViewAsync("u1", "primary", new() { TimeMin = s_start }, Cancellation);

        dingtalk.Received(HttpMethod.Get, ViewPath + "?timeMin=2021-09-20T00%3A00%3A00%2B08%3A00");
        Assert.StartsWith("dingtalk://", page.Items[0].ExtendedProperties!.PrivateProperties!.DingTalkDetailUrl, StringComparison.Ordinal);
        Assert.True(page.HasMore);
    }

    [Fact]
    public async Task Enumerating_follows_the_pages_from_where_the_request_begins()
    {
        var list = DingTalkStub.Start();
        var view = DingTalkStub.Start();
        foreach (DingTalkStub dingtalk in new[] { list, view })
        {
            dingtalk.Reply("""{"events":[{"id":"a"}],"nextToken":"2"}""");
            dingtalk.Reply("""{"events":[{"id":"b"}],"nextToken":null}""");
        }

        List<DingTalkCalendarEvent> listed = await list.Client.CalendarEvents.EnumerateAsync("u1", "primary", new() { PageSize = 1, PageToken = "1" }, Cancellation).ToListAsync(Cancellation);
        List<DingTalkCalendarEvent> viewed = await view.Client.CalendarEvents.EnumerateViewAsync("u1", "primary", new() { PageSize = 1, PageToken = "1" }, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a", "b"], listed.Select(one => one.EventId));
        Assert.Equal(["a", "b"], viewed.Select(one => one.EventId));
        Assert.Equal([Path + "?maxResults=1&nextToken=1", Path + "?maxResults=1&nextToken=2"], list.Transport.Calls.Select(call => call.PathAndQuery));
        Assert.Equal([ViewPath + "?maxResults=1&nextToken=1", ViewPath + "?maxResults=1&nextToken=2"], view.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_token_that_comes_again_is_an_error_and_no_loop()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"events":[],"nextToken":"1"}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(async () => await dingtalk.Client.CalendarEvents.EnumerateAsync("u1", "primary", new(), Cancellation).ToListAsync(Cancellation));
        await Assert.ThrowsAsync<MeetingProtocolException>(async () => await dingtalk.Client.CalendarEvents.EnumerateViewAsync("u1", "primary", new(), Cancellation).ToListAsync(Cancellation));

        Assert.Equal(4, dingtalk.Transport.Calls.Count);
    }

    [Theory]
    [InlineData(366, 1, 0, "")]
    [InlineData(367, 1, 0, "TimeMax")]
    [InlineData(0, 1, 0, "TimeMax")]
    [InlineData(1, 0, 0, "PageSize")]
    [InlineData(1, 1, -1, "MaxAttendees")]
    public async Task A_period_is_no_longer_than_a_year_and_a_page_holds_an_event(int days, int pageSize, int maxAttendees, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
                dingtalk.Reply("{}");
                return dingtalk;
            },
            client => client.CalendarEvents.ListAsync("u1", "primary", new() { TimeMin = s_start, TimeMax = s_start.AddDays(days), PageSize = pageSize, MaxAttendees = maxAttendees }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start(string example)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample(example);
        return dingtalk;
    }
}
