using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using static MeetingApis.Feishu.FeishuCalendarEventCheckInReference;

namespace MeetingApis.Tests.Feishu;

/// <summary>The rules of the page on creating a calendar event that its contract cannot say.</summary>
public sealed class CreateFeishuCalendarEventValidationTests
{
    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1602504000);
    private static readonly DateOnly s_day = new(2018, 9, 1);

    private static readonly FeishuCalendarEventTime s_time = FeishuCalendarEventTime.At(s_start, "Asia/Shanghai");
    private static readonly FeishuCalendarEventTime s_date = FeishuCalendarEventTime.On(s_day);

    private static readonly CreateFeishuCalendarEventRequest s_good = new() { StartTime = s_time, EndTime = At(3600) };

    [Theory]
    [InlineData(0, "EndTime.Timestamp")]
    [InlineData(-1000, "EndTime.Timestamp")]
    [InlineData(999, "EndTime.Timestamp")]
    [InlineData(1000, "")]
    public async Task An_end_lies_after_the_start_as_both_are_sent(int milliseconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { EndTime = FeishuCalendarEventTime.At(s_start.AddMilliseconds(milliseconds), "Asia/Shanghai") });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(-1, "EndTime.Date")]
    [InlineData(0, "")]
    [InlineData(1, "")]
    public async Task A_last_day_is_not_before_the_first(int days, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = s_date, EndTime = FeishuCalendarEventTime.On(s_day.AddDays(days)) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Start_and_end_are_both_dates_or_both_points_in_time()
    {
        IEnumerable<string> dateFirst = await BrokenAsync(s_good with { StartTime = s_date });
        IEnumerable<string> timeFirst = await BrokenAsync(s_good with { EndTime = s_date });

        Assert.Equal(["EndTime"], dateFirst);
        Assert.Equal(["EndTime"], timeFirst);
    }

    [Fact]
    public async Task One_end_is_a_date_or_a_point_in_time_and_not_both_or_neither()
    {
        IEnumerable<string> both = await BrokenAsync(s_good with { StartTime = s_time with { Date = s_day }, EndTime = At(3600) with { Date = s_day } });
        IEnumerable<string> neither = await BrokenAsync(s_good with { StartTime = new(), EndTime = new() { TimeZone = "Asia/Shanghai" } });

        Assert.Equal(["StartTime.Timestamp", "EndTime.Timestamp"], both);
        Assert.Equal(["StartTime.Timestamp", "EndTime.Timestamp"], neither);
    }

    [Fact]
    public async Task Start_and_end_are_needed()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = null!, EndTime = null! });

        Assert.Equal(["StartTime", "EndTime"], broken);
    }

    [Fact]
    public async Task The_default_time_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = FeishuCalendarEventTime.At(default, "Asia/Shanghai") });

        Assert.Equal(["StartTime.Timestamp"], broken);
    }

    [Theory]
    [InlineData("Asia/Shanghai", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Etc/GMT+8", true)]
    [InlineData("UTC", true)]
    [InlineData("China Standard Time", false)]
    [InlineData("亚洲/上海", false)]
    public async Task A_zone_is_an_IANA_name(string zone, bool isGood)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { EndTime = At(3600) with { TimeZone = zone } });

        Assert.Equal(isGood ? [] : ["EndTime.TimeZone"], broken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_point_in_time_has_a_zone(string? zone) =>
        Assert.Equal("timeZone", Assert.ThrowsAny<ArgumentException>(() => FeishuCalendarEventTime.At(s_start, zone!)).ParamName);

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=3", true)]
    [InlineData("FREQ=DAILY;UNTIL=20201012T120000Z", true)]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20201012T120000Z", false)]
    [InlineData("freq=daily;until=20201012T120000Z;count=3", false)]
    public async Task A_repetition_ends_once(string recurrence, bool isGood)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Recurrence = recurrence });

        Assert.Equal(isGood ? [] : ["Recurrence"], broken);
    }

    [Theory]
    [InlineData("third_party", "Conference.MeetingSettings")]
    [InlineData("vc", "Conference.Icon Conference.Description Conference.MeetingUrl")]
    [InlineData("no_meeting", "Conference.Icon Conference.Description Conference.MeetingUrl Conference.MeetingSettings")]
    [InlineData("lark_live", "Conference.Type Conference.Icon Conference.Description Conference.MeetingUrl Conference.MeetingSettings")]
    [InlineData(null, "Conference.Type")]
    public async Task A_conference_has_what_belongs_to_its_kind(string? type, string expected)
    {
        var conference = new FeishuCalendarEventConference
        {
            Type = type is null ? null : new FeishuEventConferenceType(type),
            Icon = FeishuEventConferenceIcon.Live,
            Description = "",
            MeetingUrl = "https://example.com",
            MeetingSettings = new(),
        };

        IEnumerable<string> broken = await BrokenAsync(s_good with { Conference = conference });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_conference_that_is_left_to_Feishu_passes()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Conference = new() });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Codes_are_those_of_the_page()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            Visibility = new("secret"),
            AttendeeAbility = new("all"),
            FreeBusyStatus = new("tentative"),
            Conference = new() { Icon = new("zoom"), MeetingSettings = new() { JoinMeetingPermission = new("nobody") } },
            Schemas = [new() { UiName = "RSVP", UiStatus = FeishuCalendarEventElementStatus.ReadOnly }],
            EventCheckIn = new() { EnableCheckIn = true, CheckInEndTime = new() { TimeType = new("never"), Duration = TimeSpan.Zero } },
        });

        Assert.Equal(
            ["AttendeeAbility", "Conference.Icon", "Conference.MeetingSettings.JoinMeetingPermission", "Conference.Type", "EventCheckIn.CheckInEndTime.TimeType", "FreeBusyStatus", "Schemas[0].UiStatus", "Visibility"],
            broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Numbers_that_JSON_has_not_are_refused()
    {
        // Where nothing is checked, they cannot be written either.
        var feishu = FeishuStub.Start();

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => feishu.Client.CalendarEvents.CreateAsync(
            "c", s_good with { Location = new() { Latitude = double.NaN, Longitude = double.PositiveInfinity } }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(["Location.Latitude", "Location.Longitude"], refused.Violations.Select(static violation => violation.Path));
        Assert.Empty(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_event_has_no_attachment_to_delete(bool isDeleted)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Attachments = [new() { FileToken = "x" }, new() { FileToken = "y", IsDeleted = isDeleted }] });

        Assert.Equal(["Attachments"], broken);
    }

    [Fact]
    public async Task Hosts_and_files_are_named()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Conference = new() { Type = FeishuEventConferenceType.FeishuMeeting, MeetingSettings = new() { OwnerId = "", AssignHosts = ["ou_1", ""] } }, Attachments = [new() { FileToken = "" }] });

        Assert.Equal(["Conference.MeetingSettings.OwnerId", "Conference.MeetingSettings.AssignHosts[1]", "Attachments[0].FileToken"], broken);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(60, true)]
    [InlineData(5.9, true)]
    [InlineData(6, false)]
    [InlineData(10, false)]
    [InlineData(-5, false)]
    public async Task A_time_for_checking_in_is_one_of_five(double minutes, bool isGood)
    {
        IEnumerable<string> broken = await BrokenAsync(CheckIn(Time(AfterStart, minutes), null));

        Assert.Equal(isGood ? [] : ["EventCheckIn.CheckInStartTime.Duration"], broken);
    }

    [Fact]
    public async Task Before_the_start_is_at_least_five_minutes_before_it()
    {
        IEnumerable<string> broken = await BrokenAsync(CheckIn(Time(BeforeStart, 0), null));

        Assert.Equal(["EventCheckIn.CheckInStartTime.Duration"], broken);
    }

    [Theory]
    [InlineData("before_event_start", 15, "before_event_start", 5, true)]
    [InlineData("before_event_start", 15, "before_event_start", 15, false)]
    [InlineData("before_event_start", 5, "before_event_start", 15, false)]
    [InlineData("before_event_start", 60, "after_event_start", 0, true)]
    [InlineData("before_event_start", 60, "after_event_end", 0, true)]
    [InlineData("after_event_start", 0, "before_event_start", 5, false)]
    [InlineData("after_event_start", 5, "after_event_start", 15, true)]
    [InlineData("after_event_start", 15, "after_event_start", 5, false)]
    [InlineData("after_event_start", 60, "after_event_end", 0, true)]
    [InlineData("after_event_end", 0, "after_event_end", 5, true)]
    [InlineData("after_event_end", 0, "after_event_end", 0, false)]
    [InlineData("after_event_end", 0, "before_event_start", 5, false)]
    [InlineData("after_event_end", 0, "after_event_start", 60, true)]
    public async Task Checking_in_ends_after_it_begins_as_far_as_one_can_know(string begins, int after, string ends, int later, bool isGood)
    {
        IEnumerable<string> broken = await BrokenAsync(CheckIn(Time(new(begins), after), Time(new(ends), later)));

        Assert.Equal(isGood ? [] : ["EventCheckIn.CheckInEndTime"], broken);
    }

    private static FeishuCalendarEventTime At(int seconds) => FeishuCalendarEventTime.At(s_start.AddSeconds(seconds), "Asia/Shanghai");

    private static FeishuCalendarEventCheckInTime Time(FeishuCalendarEventCheckInReference reference, double minutes) => new() { TimeType = reference, Duration = TimeSpan.FromMinutes(minutes) };

    private static CreateFeishuCalendarEventRequest CheckIn(FeishuCalendarEventCheckInTime begins, FeishuCalendarEventCheckInTime? ends) =>
        s_good with { EventCheckIn = new() { EnableCheckIn = true, CheckInStartTime = begins, CheckInEndTime = ends } };

    private static Task<IEnumerable<string>> BrokenAsync(CreateFeishuCalendarEventRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.ReplyExample("calendar_events.create");
            return feishu;
        },
        client => client.CalendarEvents.CreateAsync("c", request, cancellationToken: TestContext.Current.CancellationToken));
}
