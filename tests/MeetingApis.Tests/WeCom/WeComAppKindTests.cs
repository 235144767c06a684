using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Requests;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>What each kind of app may call and send, as the pages for self-built, third-party and provider-developed apps say.</summary>
public sealed class WeComAppKindTests
{
    /// <summary>The operations that all kinds of app may call.</summary>
    private static readonly string[] s_forAll =
    [
        "wecom.meetings.create", "wecom.meetings.update", "wecom.meetings.cancel", "wecom.meetings.get", "wecom.meetings.list_ids",
        "wecom.calendars.create", "wecom.calendars.update", "wecom.calendars.batch_get", "wecom.calendars.delete",
        "wecom.schedules.create", "wecom.schedules.update", "wecom.schedules.add_attendees", "wecom.schedules.remove_attendees",
        "wecom.schedules.list", "wecom.schedules.batch_get", "wecom.schedules.cancel",
        "wecom.users.get_id_by_mobile", "wecom.users.get_id_by_email", "wecom.users.get",
    ];

    private static readonly string[] s_forProviders = ["wecom.users.to_open_ids"];

    private static readonly string[] s_forSelfBuilt =
    [
        "wecom.meetings.list_invitees", "wecom.meetings.set_invitees", "wecom.meetings.list_guests", "wecom.meetings.set_guests",
        "wecom.users.list_ids", "wecom.users.to_user_ids",
        "wecom.meeting_rooms.create", "wecom.meeting_rooms.list", "wecom.meeting_rooms.update", "wecom.meeting_rooms.delete",
        "wecom.meeting_room_bookings.list", "wecom.meeting_room_bookings.get", "wecom.meeting_room_bookings.book", "wecom.meeting_room_bookings.book_for_schedule",
        "wecom.meeting_room_bookings.book_for_meeting", "wecom.meeting_room_bookings.cancel",
    ];

    /// <summary>The fields that the basic pages, and so those for the apps of providers, do not have.</summary>
    private static readonly string[] s_advanced =
    [
        "CreateWeComMeetingRequest.Guests", "CreateWeComMeetingRequest.Guests.Area", "CreateWeComMeetingRequest.Guests.PhoneNumber", "CreateWeComMeetingRequest.Guests.GuestName",
        .. OfBoth(
            "Settings.AllowUnmuteSelf", "Settings.MuteAll", "Settings.WatermarkType", "Settings.AutoRecordType", "Settings.AttendeeJoinAutoRecord", "Settings.EnableHostPauseAutoRecord",
            "Settings.EnableInterpreter", "Settings.EnableEnroll", "Settings.EnableHostKey", "Settings.HostKey", "Settings.AllowExternalUser",
            "Reminders.IsCustomRepeat", "Reminders.RepeatDaysOfWeek", "Reminders.RepeatDaysOfMonth", "Reminders.RepeatUntilType", "Reminders.RepeatUntilCount"),
        "CancelWeComMeetingRequest.SubMeetingId",
        "GetWeComMeetingRequest.MeetingCode", "GetWeComMeetingRequest.SubMeetingId",
    ];

    public static TheoryData<string, WeComAppType> Calls =>
        new(from operation in WeComClient.Operations from app in Enum.GetValues<WeComAppType>() select (operation.Name, app));

    public static TheoryData<string, WeComAppType> Fields =>
        new(from property in RequestProperty.OfBodies where IsForAll(property.Value) from app in Enum.GetValues<WeComAppType>() select (property.Key, app));

    [Fact]
    public void Every_operation_is_in_the_table()
    {
        IEnumerable<string> table = s_forAll.Concat(s_forSelfBuilt).Concat(s_forProviders);

        Assert.Equal(WeComClient.Operations.Select(operation => operation.Name).Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_app_calls_what_has_a_page_for_its_kind_and_is_told_who_may_call_the_rest(string operation, WeComAppType app)
    {
        WeComStub wecom = Start(app);

        Exception? thrown = await Record.ExceptionAsync(() => PageExamples.CallAsync(operation, ClientOf(wecom, app)));

        bool isForProviders = s_forProviders.Contains(operation);
        if ((app == WeComAppType.SelfBuilt) != isForProviders || s_forAll.Contains(operation))
        {
            Assert.True(thrown is null or MeetingValidationException, thrown?.ToString());
            return;
        }

        MeetingNotSupportedException refused = Assert.IsType<MeetingNotSupportedException>(thrown);
        Assert.Equal((operation, false), (refused.Operation, refused.IsOutcomeUnknown));
        Assert.Contains($"only apps of kind {(isForProviders ? $"{WeComAppType.ThirdParty}, {WeComAppType.ProviderDeveloped}" : $"{WeComAppType.SelfBuilt}")} may call it, and this one is of kind {app}", refused.Message, StringComparison.Ordinal);
        Assert.Empty(wecom.Transport.Calls);
        Assert.Empty(wecom.Transport.TokenRequests);
    }

    [Fact]
    public async Task An_app_that_acts_in_no_organisation_is_told_so_too()
    {
        WeComStub wecom = Start(WeComAppType.ThirdParty);

        await Assert.ThrowsAsync<MeetingNotSupportedException>(() => PageExamples.CallAsync("wecom.meeting_rooms.list", wecom.Client));
    }

    [Fact]
    public async Task Without_validation_WeCom_decides_who_may_call()
    {
        WeComStub wecom = Start(WeComAppType.ThirdParty, validates: false);
        wecom.ReplyExample("meeting_rooms.list");

        await PageExamples.CallAsync("wecom.meeting_rooms.list", ClientOf(wecom, WeComAppType.ThirdParty));

        Assert.Single(wecom.Transport.Calls);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void An_app_sends_the_fields_that_are_on_its_page(string field, WeComAppType app)
    {
        RequestProperty property = RequestProperty.OfBodies[field];

        IEnumerable<MeetingViolation> broken = Broken(RequestSamples.WithValue(property), app).Where(violation => violation.Message.Contains("self-built", StringComparison.Ordinal));

        bool isRefused = app != WeComAppType.SelfBuilt && s_advanced.Contains(field);
        Assert.Equal(isRefused ? [string.Join('.', property.Way.TakeWhile(step => step.DeclaringType != typeof(WeComMeetingGuest)).Select(step => step.Name))] : [], broken.Select(violation => violation.Path));
    }

    [Fact]
    public void Every_advanced_field_is_a_field() =>
        Assert.Empty(s_advanced.Except(RequestProperty.OfBodies.Keys));

    [Theory]
    [InlineData("a", 40, "")]
    [InlineData("a", 41, "Title")]
    [InlineData("会", 20, "")]
    [InlineData("会", 21, "Title")]
    [InlineData("é", 20, "")]
    [InlineData("é", 21, "Title")]
    [InlineData("🎉", 20, "")]
    [InlineData("🎉", 21, "Title")]
    [InlineData("a", 0, "Title")]
    public void A_title_from_the_app_of_a_provider_has_40_bytes_or_20_characters(string character, int count, string expected)
    {
        string title = string.Concat(Enumerable.Repeat(character, count));

        Assert.All(Providers, app => Assert.Equal(expected, Paths(NewMeeting() with { Title = title }, app)));
        Assert.All(Providers, app => Assert.Equal(expected, Paths(Change() with { Title = title }, app)));
        Assert.Equal(count == 0 ? "Title" : "", Paths(Change() with { Title = title }, WeComAppType.SelfBuilt));
    }

    [Theory]
    [InlineData("a", 36, "", "")]
    [InlineData("a", 37, "", "Location")]
    [InlineData("会", 18, "", "")]
    [InlineData("会", 19, "", "Location")]
    [InlineData("会", 128, "", "Location")]
    [InlineData("a", 129, "Location", "Location")]
    [InlineData("🎉", 129, "Location", "Location")]
    public void A_location_has_128_characters_from_the_app_of_a_provider_and_less_from_a_self_built_one(string character, int count, string ofProvider, string ofSelfBuilt)
    {
        string location = string.Concat(Enumerable.Repeat(character, count));

        Assert.All(Providers, app => Assert.Equal(ofProvider, Paths(NewMeeting() with { Location = location }, app)));
        Assert.All(Providers, app => Assert.Equal(ofProvider, Paths(Change() with { Location = location }, app)));
        Assert.Equal(ofSelfBuilt, Paths(Change() with { Location = location }, WeComAppType.SelfBuilt));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Weekly, 1, "", "")]
    [InlineData(WeComMeetingRepeatType.Weekly, 2, "", "")]
    [InlineData(WeComMeetingRepeatType.Weekly, 3, "Reminders.RepeatInterval", "Reminders.RepeatInterval")]
    [InlineData(WeComMeetingRepeatType.Daily, 1, "Reminders.RepeatInterval", "Reminders.RepeatInterval")]
    [InlineData(WeComMeetingRepeatType.Monthly, 2, "Reminders.RepeatInterval", "Reminders.RepeatInterval")]
    [InlineData(null, 2, "Reminders.RepeatInterval", "")]
    public void An_interval_from_the_app_of_a_provider_is_of_one_or_two_weeks(WeComMeetingRepeatType? type, int interval, string ofNew, string ofChange)
    {
        var reminders = new WeComMeetingReminders { IsRepeat = true, RepeatType = type, RepeatInterval = interval };

        Assert.All(Providers, app => Assert.Equal(ofNew, Paths(NewMeeting() with { Reminders = reminders }, app)));
        Assert.All(Providers, app => Assert.Equal(ofChange, Paths(Change() with { Reminders = reminders }, app)));
        Assert.Equal("", Paths(Change() with { Reminders = reminders }, WeComAppType.SelfBuilt));
    }

    [Theory]
    [InlineData(WeComAppType.SelfBuilt, "")]
    [InlineData(WeComAppType.ThirdParty, "CalendarId")]
    [InlineData(WeComAppType.ProviderDeveloped, "")]
    public void Third_party_apps_alone_must_name_a_calendar(WeComAppType app, string expected)
    {
        Assert.Equal(expected, Paths(NewMeeting() with { CalendarId = null }, app));
        Assert.Equal(expected, Paths(Change() with { CalendarId = null }, app));
    }

    private static WeComAppType[] Providers => [WeComAppType.ThirdParty, WeComAppType.ProviderDeveloped];

    private static IEnumerable<string> OfBoth(params string[] fields) =>
        fields.SelectMany(field => new[] { $"CreateWeComMeetingRequest.{field}", $"UpdateWeComMeetingRequest.{field}" });

    private static bool IsForAll(RequestProperty property) =>
        s_forAll.Contains(property.Method.GetCustomAttributes(typeof(OperationAttribute), false).Cast<OperationAttribute>().Single().Name);

    private static CreateWeComMeetingRequest NewMeeting() => new()
    {
        AdminUserId = "lisi",
        Title = "weekly",
        MeetingStart = new ManualTimeProvider().GetUtcNow().AddDays(1),
        MeetingDuration = TimeSpan.FromHours(1),
        CalendarId = "wc1",
    };

    private static UpdateWeComMeetingRequest Change() => new() { MeetingId = "hyxxx", CalendarId = "wc1" };

    private static IReadOnlyList<MeetingViolation> Broken(object request, WeComAppType app)
    {
        var violations = new Violations(new ManualTimeProvider(), app switch
        {
            WeComAppType.SelfBuilt => AppKinds.SelfBuilt,
            WeComAppType.ThirdParty => AppKinds.ThirdParty,
            _ => AppKinds.ProviderDeveloped,
        });
        ((IValidated)request).Validate(ref violations);
        return violations.Found ?? [];
    }

    private static string Paths(object request, WeComAppType app) => string.Join(' ', Broken(request, app).Select(violation => violation.Path));

    private static WeComClient ClientOf(WeComStub wecom, WeComAppType app) => app == WeComAppType.SelfBuilt ? wecom.Client : wecom.Client.ForCorp("c1");

    private static WeComStub Start(WeComAppType app, bool validates = true)
    {
        var wecom = WeComStub.Start(options =>
        {
            options.AppType = app;
            options.SuiteId = "wwsuite";
            options.SuiteSecret = "suite-secret";
            options.AccessTokenProvider = new FixedTokenProvider("token");
            options.ValidateRequests = validates;
        });
        if (validates)
        {
            wecom.Reply("""{"errcode":0,"errmsg":"ok","meetingid":"hy1","meetingroom_id":1,"booking_id":"b1","schedule_id":"s1","cal_id":"c1","userid":"u1","title":"t"}""");
        }

        return wecom;
    }
}
