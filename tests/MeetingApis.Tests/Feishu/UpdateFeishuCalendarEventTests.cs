using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Changing a calendar event.</summary>
public sealed class UpdateFeishuCalendarEventTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/c/events/e_0";

    private static readonly FeishuCalendarEventTime s_time = FeishuCalendarEventTime.At(DateTimeOffset.FromUnixTimeSeconds(1602504000), "Asia/Shanghai");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_nothing_that_was_not_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.CalendarEvents.UpdateAsync("c", "e_0", new(), cancellationToken: Cancellation);

        Assert.Equal("{}", feishu.Received(HttpMethod.Patch, Path).Body);
    }

    [Fact]
    public async Task Update_sends_empty_texts_and_lists()
    {
        FeishuStub feishu = Start();

        await feishu.Client.CalendarEvents.UpdateAsync("c", "e_0", new() { Summary = "", Description = "", Schemas = [], Reminders = [] }, FeishuUserIdType.OpenId, FeishuLocale.English, Cancellation);

        Assert.Equal("en_us", Assert.Single(feishu.Transport.Calls).Headers["Locale"]);
        feishu.Received(HttpMethod.Patch, Path + "?user_id_type=open_id").Body.ShouldEqualJson("""{"summary":"","description":"","reminders":[],"schemas":[]}""");
    }

    [Fact]
    public async Task An_event_moves_with_start_and_end()
    {
        FeishuStub feishu = Start();
        FeishuCalendarEventTime end = s_time with { Timestamp = s_time.Timestamp!.Value.AddMinutes(30) };

        await feishu.Client.CalendarEvents.UpdateAsync("c", "e_0", new() { StartTime = s_time, EndTime = end }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Patch, Path).Body.ShouldEqualJson("""
            {"start_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1602505800","timezone":"Asia/Shanghai"}}
            """);
    }

    [Fact]
    public async Task A_change_of_one_end_alone_would_change_nothing_and_is_refused()
    {
        IEnumerable<string> start = await BrokenAsync(new() { StartTime = s_time });
        IEnumerable<string> end = await BrokenAsync(new() { EndTime = s_time });

        Assert.Equal(["EndTime"], start);
        Assert.Equal(["StartTime"], end);
    }

    [Fact]
    public async Task The_rules_of_a_new_event_hold_for_a_change()
    {
        IEnumerable<string> broken = await BrokenAsync(new()
        {
            Summary = new string('a', 1001),
            Recurrence = "FREQ=DAILY;COUNT=1;UNTIL=20201012T120000Z",
            StartTime = s_time,
            EndTime = s_time,
            Reminders = [new() { Minutes = 20161 }],
            Attachments = [new() { FileToken = "x", IsDeleted = true }],
            EventCheckIn = new() { EnableCheckIn = true, CheckInStartTime = new() { TimeType = FeishuCalendarEventCheckInReference.AfterEnd, Duration = TimeSpan.FromMinutes(1) } },
        });

        Assert.Equal(["EndTime.Timestamp", "EventCheckIn.CheckInStartTime.Duration", "Recurrence", "Reminders[0].Minutes", "Summary"], broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_is_sent_again_after_an_unclear_failure()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.ReplyExample("calendar_events.update");

        Task<UpdateFeishuCalendarEventResponse> change = feishu.Client.CalendarEvents.UpdateAsync("c", "e_0", new() { Summary = "s" }, cancellationToken: Cancellation);
        await feishu.Time.PumpUntilAsync(change, TimeSpan.FromMilliseconds(100));

        Assert.Equal("团队周会", (await change).Event!.Summary);
        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    private static FeishuStub Start() => Start(validates: true);

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("calendar_events.update");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(UpdateFeishuCalendarEventRequest request) =>
        BrokenRules.OfAsync(Start, client => client.CalendarEvents.UpdateAsync("c", "e_0", request, cancellationToken: Cancellation));
}
