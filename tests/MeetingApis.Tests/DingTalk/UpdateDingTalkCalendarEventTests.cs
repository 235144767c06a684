using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Changing a calendar event: a patch under the verb PUT.</summary>
public sealed class UpdateDingTalkCalendarEventTests
{
    private static readonly DingTalkCalendarEventTime s_noon = DingTalkCalendarEventTime.At(new(2021, 9, 20, 12, 0, 0, TimeSpan.FromHours(8)), "Asia/Shanghai");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_omits_fields_never_set()
    {
        DingTalkStub dingtalk = Start();

        await dingtalk.Client.CalendarEvents.UpdateAsync("u1", "primary", "e/1=", new() { EventId = "e/1=", Summary = "改期" }, cancellationToken: Cancellation);

        dingtalk.Received(HttpMethod.Put, "/v1.0/calendar/users/u1/calendars/primary/events/e%2F1%3D").Body.ShouldEqualJson("""{"id":"e/1=","summary":"改期"}""");
    }

    [Fact]
    public async Task Update_returns_the_rooms_of_the_place()
    {
        DingTalkStub dingtalk = Start();

        UpdateDingTalkCalendarEventResponse updated = await dingtalk.Client.CalendarEvents.UpdateAsync("u1", "primary", "e1", new() { EventId = "e1" }, cancellationToken: Cancellation);

        Assert.Equal(("iiiP35sJxxxxPRKgiEiF", "moved event"), (updated.EventId, updated.Summary));
        Assert.Equal(["会议室"], updated.Location!.MeetingRooms);
        Assert.Equal([DingTalkWeekday.Monday, DingTalkWeekday.Wednesday], updated.Recurrence!.Pattern!.DaysOfWeek);
        Assert.Equal(TimeSpan.FromMinutes(30), Assert.Single(updated.Reminders).BeforeStart);
    }

    public static TheoryData<string, UpdateDingTalkCalendarEventRequest> Requests => new()
    {
        { "", new() { EventId = "e1" } },
        { "EventId", new() { EventId = "" } },
        { "Summary", new() { EventId = "e1", Summary = "" } },
        { "", new() { EventId = "e1", Start = s_noon } },
        { "End.Time", new() { EventId = "e1", Start = s_noon, End = s_noon } },
        { "End.TimeZone", new() { EventId = "e1", Start = s_noon, End = s_noon with { Time = s_noon.Time!.Value.AddHours(1), TimeZone = "Asia/Tokyo" } } },
        { "IsAllDay", new() { EventId = "e1", Start = s_noon, IsAllDay = true } },
        { "IsAllDay", new() { EventId = "e1", End = DingTalkCalendarEventTime.On(new(2021, 9, 20)), IsAllDay = false } },
        { "End", new() { EventId = "e1", End = s_noon, Recurrence = new() { Range = new() { NumberOfOccurrences = 3 } } } },
        { "", new() { EventId = "e1", Attendees = [new() { Email = "jack@example.com" }] } },
        { "Attendees[0].UnionId", new() { EventId = "e1", Attendees = [new()] } },
        { "UiConfigs[0].UiStatus", new() { EventId = "e1", UiConfigs = [new() { UiName = DingTalkCalendarUiName.Comment }] } },
        { "UiConfigs[0].UiName", new() { EventId = "e1", UiConfigs = [new() { UiStatus = DingTalkCalendarUiStatus.Hide }] } },
        { "Reminders[0].Method", new() { EventId = "e1", Reminders = [new() { Method = DingTalkReminderMethod.Phone }] } },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task What_the_page_excludes_is_refused(string expected, UpdateDingTalkCalendarEventRequest request)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates => Start(options => options.ValidateRequests = validates),
            client => client.CalendarEvents.UpdateAsync("u1", "primary", "e1", request, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start(Action<DingTalkOptions>? configure = null)
    {
        var dingtalk = DingTalkStub.Start(configure);
        dingtalk.ReplyExample("calendar_events.update");
        return dingtalk;
    }
}
