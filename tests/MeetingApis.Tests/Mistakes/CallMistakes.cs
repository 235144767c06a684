using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Scheduling;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Mistakes;

/// <summary>Mistakes in calls, which are found before anything is sent.</summary>
internal static class CallMistakes
{
    private static readonly DateTimeOffset s_time = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<Mistake> All =>
    [
        new("An id is empty", static () => FeishuStub.Start().Client.Reserves.GetAsync("", cancellationToken: Cancellation), "The value cannot be an empty string. (Parameter 'reserveId')"),
        new("An id is a path", static () => FeishuStub.Start().Client.Reserves.GetAsync("..", cancellationToken: Cancellation), "An id cannot be '.' or '..', hold control characters or broken Unicode, or be longer than 256 characters. (Parameter 'reserveId')"),
        new("A password has letters", static () => FeishuStub.Start().Client.Reserves.ApplyAsync(new ApplyReserveRequest { OwnerId = "ou_1", EndTime = s_time.AddYears(1), MeetingSettings = new FeishuReserveMeetingSettings { Password = "canary" } }, cancellationToken: Cancellation), "feishu.reserves.apply failed: Feishu was not called, because the request breaks its rules. EndTime must lie within 30 days from now. MeetingSettings.Password must be 4 to 9 digits, or empty for no password."),
        new("Nobody owns the meeting", static () => FeishuStub.Start().Client.Reserves.ApplyAsync(new ApplyReserveRequest { EndTime = s_time.AddYears(1), MeetingSettings = new FeishuReserveMeetingSettings() }, cancellationToken: Cancellation), "feishu.reserves.apply failed: Feishu was not called, because the request breaks its rules. EndTime must lie within 30 days from now. OwnerId is missing: only a user's own call can do without."),
        new("A time is not set", static () => DingTalkStub.Start().Client.ScheduleConferences.CreateAsync(new CreateScheduleConferenceRequest { CreatorUnionId = "u1", Title = "Review", StartTime = default, EndTime = s_time }, Cancellation), "dingtalk.schedule_conferences.create failed: DingTalk was not called, because the request breaks its rules. StartTime is the default time, 0001-01-01."),
        new("The end lies before the start", static () => DingTalkStub.Start().Client.ScheduleConferences.CreateAsync(new CreateScheduleConferenceRequest { CreatorUnionId = "u1", Title = "Review", StartTime = s_time, EndTime = s_time.AddHours(-1) }, Cancellation), "dingtalk.schedule_conferences.create failed: DingTalk was not called, because the request breaks its rules. EndTime must lie after StartTime."),
        new("A time zone is one of Windows", static () => FeishuStub.Start().Client.CalendarEvents.CreateAsync("c1", Event("China Standard Time"), cancellationToken: Cancellation), "feishu.calendar_events.create failed: Feishu was not called, because the request breaks its rules. StartTime.TimeZone must be an IANA name such as Asia/Shanghai. EndTime.TimeZone must be an IANA name such as Asia/Shanghai."),
        new("An idempotency key is short", static () => FeishuStub.Start().Client.CalendarEvents.CreateAsync("c1", Event("Asia/Shanghai"), idempotencyKey: "1", cancellationToken: Cancellation), "feishu.calendar_events.create failed: Feishu was not called, because the request breaks its rules. idempotencyKey must be 32 to 128 characters long."),
        new("A code is made up", static () => FeishuStub.Start().Client.Reserves.GetAsync("r1", userIdType: new FeishuUserIdType("email"), cancellationToken: Cancellation), "feishu.reserves.get failed: Feishu was not called, because the request breaks its rules. userIdType must be OpenId, UnionId or UserId."),
        new("The topic has half of a character", static () => FeishuStub.Start().Client.Reserves.ApplyAsync(new ApplyReserveRequest { OwnerId = "ou_1", EndTime = s_time.AddYears(1), MeetingSettings = new FeishuReserveMeetingSettings { Topic = "\ud83d" } }, cancellationToken: Cancellation), "feishu.reserves.apply failed: Feishu was not called, because the request breaks its rules. EndTime must lie within 30 days from now. MeetingSettings.Topic holds half of a character (a lone surrogate), which cannot be sent."),
        new("An app calls where only users may", static () => FeishuStub.Start().Client.Meetings.EndAsync("m1", Cancellation), "feishu.meetings.end failed: Feishu was not called: the operation takes tokens of kind User, and the client calls with one of kind Tenant. Call it on a client that acts as a user: see AsUser."),
        new("A store app calls in no organisation", static () => FeishuStub.Start(static options => options.AppType = FeishuAppType.Store).Client.Reserves.GetAsync("r1", cancellationToken: Cancellation), "feishu.reserves.get failed: Feishu was not called: the operation takes tokens of kind Tenant, User, and the client calls with one of kind App. A store app acts in one organisation at a time: call it on ForTenant(tenantKey)."),
        Mistake.Of("A custom app is asked for another organisation", static () => FeishuStub.Start().Client.ForTenant("t1"), "A custom app has one organisation and no tickets. For an app that other organisations install, set FeishuOptions.AppType to Store."),
        Mistake.Of("An internal app is asked for another organisation", static () => DingTalkStub.Start().Client.ForCorp("ding2"), "An internal app has one organisation and no tickets. For an app that other organisations install, set DingTalkOptions.AppType to ThirdParty."),
        Mistake.Of("A self-built app is asked for another organisation", static () => WeComStub.Start().Client.ForCorp("ww2"), "A self-built app has one organisation, and neither tickets nor permanent codes. For an app of a provider, set WeComOptions.AppType to ThirdParty or ProviderDeveloped."),
        Mistake.Of("The name of a user is blank", static () => FeishuStub.Start().Client.AsUser(" "), "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'user')"),
        new("A user has not consented", static () => FeishuStub.Start().Client.AsUser("anna").Meetings.EndAsync("m1", Cancellation), "feishu.auth.refresh_user_access_token failed: Feishu cannot act for the user, who has not consented. User 'anna' must consent (again): send them to GetConsentUrl of the client's Authorization, and hand the code to AcceptConsentAsync."),
        Mistake.Of("A meeting of a scheduler has no zone of IANA's", static () => MeetingTime.From(s_time, TimeSpan.FromHours(1), "Beijing"), "Beijing is no time zone of the IANA database, such as Asia/Shanghai. (Parameter 'timeZone')"),
        Mistake.Of("The id of a meeting is another text", static () => ScheduledMeetingId.Parse("6911188411932033028"), "The text is not the id of a scheduled meeting."),
    ];

    private static CreateFeishuCalendarEventRequest Event(string timeZone) => new()
    {
        StartTime = new FeishuCalendarEventTime { Timestamp = s_time, TimeZone = timeZone },
        EndTime = new FeishuCalendarEventTime { Timestamp = s_time.AddHours(1), TimeZone = timeZone },
    };
}
