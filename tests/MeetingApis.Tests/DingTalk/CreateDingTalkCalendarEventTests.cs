using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Creating a calendar event: the wire, the answer, and the rules of its times, repetition and people.</summary>
public sealed class CreateDingTalkCalendarEventTests
{
    private const string Path = "/v1.0/calendar/users/u1/calendars/primary/events";
    private const string Shanghai = "Asia/Shanghai";

    private static readonly DateTimeOffset s_ten = new(2021, 9, 20, 10, 15, 30, TimeSpan.FromHours(8));

    private static CreateDingTalkCalendarEventRequest Timed => new() { Summary = "例会", Start = DingTalkCalendarEventTime.At(s_ten, Shanghai), End = DingTalkCalendarEventTime.At(s_ten.AddHours(1), Shanghai) };

    private static CreateDingTalkCalendarEventRequest AllDay => new() { Summary = "假期", Start = DingTalkCalendarEventTime.On(new(2024, 6, 1)), End = DingTalkCalendarEventTime.On(new(2024, 6, 2)), IsAllDay = true };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_time_is_sent_with_its_offset_and_zone_and_nothing_that_is_null()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.CalendarEvents.CreateAsync("u1", "primary", Timed with { Start = DingTalkCalendarEventTime.At(s_ten.AddMilliseconds(999), Shanghai) }, cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson("""
            {"summary":"例会","start":{"dateTime":"2021-09-20T10:15:30+08:00","timeZone":"Asia/Shanghai"},
            "end":{"dateTime":"2021-09-20T11:15:30+08:00","timeZone":"Asia/Shanghai"}}
            """);
    }

    [Fact]
    public async Task An_event_of_one_day_ends_on_the_next()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.CalendarEvents.CreateAsync("u1", "primary", AllDay, cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Post, Path).Body.ShouldEqualJson("""{"summary":"假期","start":{"date":"2024-06-01"},"end":{"date":"2024-06-02"},"isAllDay":true}""");
    }

    [Fact]
    public async Task Minutes_are_numbers_switches_are_text_days_are_joined_and_no_reminder_is_an_empty_list()
    {
        DingTalkStub dingtalk = Start();
        CreateDingTalkCalendarEventRequest request = AllDay with
        {
            Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.Weekly, DaysOfWeek = [DingTalkWeekday.Monday, DingTalkWeekday.Friday] }, Range = new() { Type = DingTalkRecurrenceRangeType.EndDate, EndDate = s_ten } },
            Reminders = [new() { Method = DingTalkReminderMethod.DingTalk, BeforeStart = new TimeSpan(0, 1, 30, 59) }],
            Extra = new() { NoPushNotification = true, NoChatNotification = false },
        };

        await dingtalk.Client.CalendarEvents.CreateAsync("u1", "primary", request, cancellationToken: Cancellation);
        await dingtalk.Client.CalendarEvents.CreateAsync("u1", "primary", AllDay with { Reminders = [] }, cancellationToken: Cancellation);

        dingtalk.Transport.Calls[0].Body.ShouldEqualJson("""
            {"summary":"假期","start":{"date":"2024-06-01"},"end":{"date":"2024-06-02"},"isAllDay":true,
            "recurrence":{"pattern":{"type":"weekly","daysOfWeek":"monday,friday"},"range":{"type":"endDate","endDate":"2021-09-20T10:15:30+08:00"}},
            "reminders":[{"method":"dingtalk","minutes":90}],"extra":{"noPushNotification":"true","noChatNotification":"false"}}
            """);
        dingtalk.Transport.Calls[1].Body.ShouldEqualJson("""{"summary":"假期","start":{"date":"2024-06-01"},"end":{"date":"2024-06-02"},"isAllDay":true,"reminders":[]}""");
    }

    [Fact]
    public async Task Create_returns_what_the_page_shows()
    {
        DingTalkStub dingtalk = Start();

        CreateDingTalkCalendarEventResponse created = await dingtalk.Client.CalendarEvents.CreateAsync("u1", "primary", Timed, cancellationToken: Cancellation);

        Assert.Equal(("iiiP35sJadba8aBSgjrwPRKgiEiF", "some event", false), (created.EventId, created.Summary, created.IsAllDay));
        Assert.Equal(new DingTalkCalendarEventTime { Date = new(2020, 1, 1), Time = new(2020, 1, 1, 10, 15, 30, TimeSpan.FromHours(8)), TimeZone = Shanghai }, created.Start);
        Assert.Equal(DingTalkCalendarResponseStatus.Accepted, Assert.Single(created.Attendees).ResponseStatus);
        Assert.Equal(("tony", "room 1-2-3"), (created.Organizer?.DisplayName, created.Location?.DisplayName));
        Assert.Equal(new DingTalkCalendarReminder { Method = DingTalkReminderMethod.DingTalk, BeforeStart = TimeSpan.FromMinutes(15) }, Assert.Single(created.Reminders));
        Assert.Equal((DingTalkOnlineMeetingType.DingTalk, "123", "http://meeting"), (created.OnlineMeeting?.Type, created.OnlineMeeting?.ScheduleConferenceId, created.OnlineMeeting?.Url));
    }

    [Fact]
    public async Task The_key_of_the_caller_is_sent_and_ids_are_escaped()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.CalendarEvents.CreateAsync("a+b/c==", "primary", Timed, "order 4711", Cancellation);

        ReceivedRequest received = dingtalk.Received(HttpMethod.Post, "/v1.0/calendar/users/a%2Bb%2Fc%3D%3D/calendars/primary/events");
        Assert.Equal("order 4711", received.Headers["x-client-token"]);
    }

    public static TheoryData<string, CreateDingTalkCalendarEventRequest> Requests => new()
    {
        { "", Timed },
        { "", AllDay },
        { "", Timed with { IsAllDay = false } },
        { "", AllDay with { IsAllDay = null } },
        { "Summary", Timed with { Summary = " " } },
        { "Summary", Timed with { Summary = null! } },
        { "Start", Timed with { Start = null! } },
        { "End", Timed with { End = null! } },
        { "IsAllDay", Timed with { IsAllDay = true } },
        { "IsAllDay", AllDay with { IsAllDay = false } },
        { "End.Time", Timed with { End = Timed.Start } },
        { "End.Time", Timed with { End = DingTalkCalendarEventTime.At(s_ten.AddMilliseconds(999), Shanghai) } },
        { "End.Date", AllDay with { End = AllDay.Start } },
        { "End", Timed with { End = AllDay.End } },
        { "End", AllDay with { End = Timed.End } },
        { "Start.Time End", Timed with { Start = Timed.Start with { Date = new(2021, 9, 20) } } },
        { "Start.Time End", Timed with { Start = new() } },
        { "Start.TimeZone End.TimeZone", Timed with { Start = new() { Time = s_ten } } },
        { "Start.TimeZone", AllDay with { Start = AllDay.Start with { TimeZone = Shanghai } } },
        { "Start.TimeZone End.TimeZone", Timed with { Start = DingTalkCalendarEventTime.At(s_ten, "China Standard Time") } },
        { "Start.TimeZone End.TimeZone", Timed with { Start = DingTalkCalendarEventTime.At(s_ten, "") } },
        { "End.TimeZone", Timed with { End = DingTalkCalendarEventTime.At(s_ten.AddHours(1), "Asia/Tokyo") } },
        { "Start.Time", Timed with { Start = DingTalkCalendarEventTime.At(default, Shanghai) } },
        { "Attendees[1]", Timed with { Attendees = [new() { UnionId = "u2" }, null!] } },
        { "Attendees[0].UnionId", Timed with { Attendees = [new() { IsOptional = true }] } },
        { "Attendees", Timed with { Attendees = [new() { Email = "jack@example.com" }] } },
        { "Reminders[0].Method", Timed with { Reminders = [new() { Method = DingTalkReminderMethod.Sms }] } },
        { "Reminders[0].BeforeStart", Timed with { Reminders = [new() { BeforeStart = TimeSpan.FromMinutes(-1) }] } },
        { "", Timed with { Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.AbsoluteMonthly, DayOfMonth = 31, Interval = 365 }, Range = new() { Type = DingTalkRecurrenceRangeType.Numbered, NumberOfOccurrences = 99 } } } },
        { "Recurrence.Pattern.DayOfMonth", Timed with { Recurrence = new() { Pattern = new() { DayOfMonth = 32 } } } },
        { "Recurrence.Pattern.DayOfMonth", Timed with { Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.Daily, DayOfMonth = 1 } } } },
        { "Recurrence.Pattern.Index", Timed with { Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.Weekly, Index = DingTalkRecurrenceIndex.Last } } } },
        { "Recurrence.Pattern.DaysOfWeek", Timed with { Recurrence = new() { Pattern = new() { DaysOfWeek = [] } } } },
        { "Recurrence.Range.NumberOfOccurrences", Timed with { Recurrence = new() { Range = new() { EndDate = s_ten, NumberOfOccurrences = 1 } } } },
        { "Recurrence.Range.EndDate", Timed with { Recurrence = new() { Range = new() { Type = DingTalkRecurrenceRangeType.NoEnd, EndDate = s_ten } } } },
        { "Recurrence.Range.NumberOfOccurrences", Timed with { Recurrence = new() { Range = new() { Type = DingTalkRecurrenceRangeType.NoEnd, NumberOfOccurrences = 1 } } } },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task What_the_page_excludes_is_refused(string expected, CreateDingTalkCalendarEventRequest request)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates => Start(options => options.ValidateRequests = validates),
            client => client.CalendarEvents.CreateAsync("u1", "primary", request, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start(Action<DingTalkOptions>? configure = null)
    {
        var dingtalk = DingTalkStub.Start(configure);
        dingtalk.ReplyExample("calendar_events.create");
        return dingtalk;
    }
}
