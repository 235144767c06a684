using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Creating, changing, reading and cancelling schedules, and their attendees.</summary>
public sealed class WeComScheduleTests
{
    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1571274600);

    private static readonly NewWeComSchedule s_good = new() { StartTime = s_start, EndTime = s_start.AddHours(1) };

    private static readonly ChangedWeComSchedule s_change = new() { ScheduleId = "s1", StartTime = s_start, EndTime = s_start.AddHours(1), Attendees = [] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_omits_fields_never_set()
    {
        WeComStub wecom = Start("create");

        CreateWeComScheduleResponse created = await wecom.Client.Schedules.CreateAsync(new() { Schedule = s_good }, Cancellation);

        Assert.Equal("17c7d2bd9f20d652840f72f59e796AAA", created.ScheduleId);
        wecom.Received(HttpMethod.Post, "/cgi-bin/oa/schedule/add?access_token=token-1").Body.ShouldEqualJson("""{"schedule":{"start_time":1571274600,"end_time":1571278200}}""");
    }

    [Theory]
    [InlineData(1, null, "")]
    [InlineData(0, null, "Schedule.EndTime")]
    [InlineData(0, true, "")]
    [InlineData(-1, true, "Schedule.EndTime")]
    public async Task A_schedule_ends_after_its_start_and_a_whole_day_not_before_it(int seconds, bool? isWholeDay, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { EndTime = s_start.AddSeconds(seconds), IsWholeDay = isWholeDay });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, null, "")]
    [InlineData(-300, null, "")]
    [InlineData(-86_400, null, "")]
    [InlineData(3600, null, "Schedule.Reminders.ReminderOffsets")]
    [InlineData(-301, null, "Schedule.Reminders.ReminderOffsets")]
    [InlineData(32_400, null, "Schedule.Reminders.ReminderOffsets")]
    [InlineData(32_400, true, "")]
    [InlineData(-172_800, true, "")]
    [InlineData(-604_800, false, "Schedule.Reminders.ReminderOffsets")]
    public async Task A_reminder_is_one_that_the_page_lists_and_negative_before_the_start(int seconds, bool? isWholeDay, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { IsWholeDay = isWholeDay, Reminders = new() { IsRemind = true, ReminderOffsets = [TimeSpan.FromSeconds(seconds)] } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Reminders_go_out_as_seconds_from_the_start()
    {
        WeComStub wecom = Start("create");

        await wecom.Client.Schedules.CreateAsync(new() { Schedule = s_good with { Reminders = new() { IsRemind = true, ReminderOffsets = [TimeSpan.Zero, TimeSpan.FromHours(-1)] } } }, Cancellation);

        Assert.Contains("""{"is_remind":1,"remind_time_diffs":[0,-3600]}""", Assert.Single(wecom.Transport.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_repeats_nothing_and_reminds_nobody_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            Reminders = new()
            {
                RemindBeforeEvent = TimeSpan.FromHours(1),
                ReminderOffsets = [TimeSpan.Zero],
                RepeatType = WeComScheduleRepeatType.Weekly,
                RepeatUntil = s_start.AddDays(9),
                IsCustomRepeat = true,
                RepeatInterval = 1,
            },
        });

        Assert.Equal(["RemindBeforeEvent", "ReminderOffsets", "RepeatType", "RepeatUntil", "IsCustomRepeat"], broken.Select(path => path.Split('.')[^1]));
    }

    [Fact]
    public async Task A_copy_of_a_schedule_that_neither_repeats_nor_reminds_passes()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            Reminders = new()
            {
                IsRemind = false,
                RemindBeforeEvent = TimeSpan.Zero,
                ReminderOffsets = [],
                IsRepeat = false,
                RepeatType = WeComScheduleRepeatType.Daily,
                IsCustomRepeat = false,
                RepeatInterval = 0,
                RepeatDaysOfWeek = [],
                RepeatDaysOfMonth = [],
                TimeZoneHours = 8,
            },
        });

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData(0, "RepeatInterval")]
    [InlineData(1, "")]
    public async Task A_custom_repetition_has_an_interval_above_zero(int interval, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Reminders = new() { IsRepeat = true, RepeatType = WeComScheduleRepeatType.Daily, IsCustomRepeat = true, RepeatInterval = interval } });

        Assert.Equal(expected, string.Join(' ', broken.Select(path => path.Split('.')[^1])));
    }

    [Theory]
    [InlineData(long.MinValue, "RemindBeforeEvent")]
    [InlineData(long.MaxValue, "RemindBeforeEvent")]
    [InlineData(-TimeSpan.TicksPerHour, "RemindBeforeEvent")]
    [InlineData(TimeSpan.TicksPerHour, "")]
    public async Task A_single_reminder_lies_before_the_start_however_far_off(long ticks, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Reminders = new() { IsRemind = true, RemindBeforeEvent = new TimeSpan(ticks) } });

        Assert.Equal(expected, string.Join(' ', broken.Select(path => path.Split('.')[^1])));
    }

    [Theory]
    [InlineData(WeComScheduleRepeatType.Weekly, true, true, false, "")]
    [InlineData(WeComScheduleRepeatType.Monthly, true, false, true, "")]
    [InlineData(WeComScheduleRepeatType.Weekly, true, false, true, "RepeatDaysOfMonth")]
    [InlineData(WeComScheduleRepeatType.Monthly, true, true, false, "RepeatDaysOfWeek")]
    [InlineData(WeComScheduleRepeatType.Weekly, null, true, false, "RepeatInterval RepeatDaysOfWeek")]
    public async Task Days_belong_to_a_custom_repetition_of_their_kind(WeComScheduleRepeatType type, bool? isCustom, bool hasWeekdays, bool hasMonthdays, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            Reminders = new()
            {
                IsRepeat = true,
                RepeatType = type,
                IsCustomRepeat = isCustom,
                RepeatInterval = 1,
                RepeatDaysOfWeek = hasWeekdays ? [DayOfWeek.Sunday] : null,
                RepeatDaysOfMonth = hasMonthdays ? [31] : null,
            },
        });

        Assert.Equal(expected, string.Join(' ', broken.Select(path => path.Split('.')[^1])));
    }

    [Theory]
    [InlineData("LISI", "")]
    [InlineData("wangwu", "Schedule.AdminUserIds")]
    public async Task Administrators_are_among_the_attendees(string admin, string expected)
    {
        WeComScheduleAttendee[] attendees = [new() { UserId = "lisi" }];

        IEnumerable<string> ofNew = await BrokenAsync(s_good with { AdminUserIds = [admin], Attendees = attendees });
        IEnumerable<string> ofChange = await BrokenAsync(new UpdateWeComScheduleRequest { Schedule = s_change with { AdminUserIds = [admin], Attendees = attendees } });
        IEnumerable<string> ofChangeThatKeepsThem = await BrokenAsync(new UpdateWeComScheduleRequest { SkipAttendees = true, Schedule = s_change with { AdminUserIds = [admin], Attendees = null } });

        Assert.Equal(expected, string.Join(' ', ofNew));
        Assert.Equal(expected, string.Join(' ', ofChange));
        Assert.Empty(ofChangeThatKeepsThem);
    }

    [Fact]
    public async Task A_third_party_app_names_a_calendar()
    {
        var wecom = WeComStub.StartThirdParty();

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(
            () => wecom.InCorp.Schedules.CreateAsync(new() { Schedule = s_good }, Cancellation));

        Assert.Equal(["Schedule.CalendarId"], refused.Violations.Select(violation => violation.Path));
    }

    [Fact]
    public async Task A_change_that_forgets_the_attendees_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateWeComScheduleRequest { Schedule = s_change with { Attendees = null } });

        Assert.Equal(["Schedule.Attendees"], broken);
    }

    [Theory]
    [InlineData(null, false, "")]
    [InlineData(WeComScheduleScope.All, false, "")]
    [InlineData(WeComScheduleScope.ThisOccurrence, true, "")]
    [InlineData(WeComScheduleScope.ThisAndFollowing, true, "")]
    [InlineData(null, true, "OccurrenceStartTime")]
    [InlineData(WeComScheduleScope.All, true, "OccurrenceStartTime")]
    [InlineData(WeComScheduleScope.ThisOccurrence, false, "OccurrenceStartTime")]
    [InlineData(WeComScheduleScope.ThisAndFollowing, false, "OccurrenceStartTime")]
    public async Task A_part_of_a_series_is_named_by_an_occurrence(WeComScheduleScope? scope, bool hasOccurrence, string expected)
    {
        DateTimeOffset? occurrence = hasOccurrence ? s_start : null;

        IEnumerable<string> ofChange = await BrokenAsync(new UpdateWeComScheduleRequest { Scope = scope, OccurrenceStartTime = occurrence, Schedule = s_change });
        IEnumerable<string> ofCancellation = await BrokenRules.OfAsync(
            validates => Start("cancel", validates),
            client => client.Schedules.CancelAsync(new() { ScheduleId = "s1", Scope = scope, OccurrenceStartTime = occurrence }, Cancellation));

        Assert.Equal(expected, string.Join(' ', ofChange));
        Assert.Equal(expected, string.Join(' ', ofCancellation));
    }

    [Theory]
    [InlineData(WeComScheduleScope.ThisOccurrence, "Schedule.Reminders.IsRepeat")]
    [InlineData(WeComScheduleScope.ThisAndFollowing, "")]
    public async Task One_occurrence_does_not_repeat(WeComScheduleScope scope, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateWeComScheduleRequest
        {
            Scope = scope,
            OccurrenceStartTime = s_start,
            Schedule = s_change with { Reminders = new() { IsRepeat = true, RepeatType = WeComScheduleRepeatType.Weekly } },
        });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(WeComScheduleScope.ThisAndFollowing)]
    public async Task A_change_that_may_have_worked_is_not_sent_again(WeComScheduleScope? scope)
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(
            () => wecom.Client.Schedules.UpdateAsync(new() { Scope = scope, OccurrenceStartTime = scope is null ? null : s_start, Schedule = s_change }, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Fact]
    public async Task A_change_of_a_part_names_the_schedule_that_was_split_off()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"errmsg":"ok","schedule_id":"s2"}""");

        UpdateWeComScheduleResponse changed = await wecom.Client.Schedules.UpdateAsync(new() { Scope = WeComScheduleScope.ThisOccurrence, OccurrenceStartTime = s_start, Schedule = s_change }, Cancellation);

        Assert.Equal("s2", changed.ScheduleId);
    }

    [Fact]
    public async Task Attendees_are_added_and_removed_again_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");

        Task adding = wecom.Client.Schedules.AddAttendeesAsync(new() { ScheduleId = "s1", Attendees = [new() { UserId = "lisi" }] }, Cancellation);
        await wecom.Time.PumpUntilAsync(adding, TimeSpan.FromSeconds(1));
        Task removing = wecom.Client.Schedules.RemoveAttendeesAsync(new() { ScheduleId = "s1", Attendees = [new() { UserId = "lisi" }] }, Cancellation);
        await wecom.Time.PumpUntilAsync(removing, TimeSpan.FromSeconds(1));

        Assert.Equal(["add_attendees", "add_attendees", "del_attendees", "del_attendees"], wecom.Transport.Calls.Select(call => call.PathAndQuery.Split('?')[0].Split('/')[^1]));
    }

    [Fact]
    public async Task Nobody_is_no_list_of_attendees_to_add_or_remove()
    {
        IEnumerable<string> ofAddition = await BrokenRules.OfAsync(
            validates => Start("add_attendees", validates), client => client.Schedules.AddAttendeesAsync(new() { ScheduleId = "s1", Attendees = [] }, Cancellation));
        IEnumerable<string> ofRemoval = await BrokenRules.OfAsync(
            validates => Start("remove_attendees", validates), client => client.Schedules.RemoveAttendeesAsync(new() { ScheduleId = "s1", Attendees = [] }, Cancellation));

        Assert.Equal(["Attendees"], ofAddition);
        Assert.Equal(["Attendees"], ofRemoval);
    }

    [Fact]
    public async Task What_attendees_answered_is_read()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"schedule_list":[{"schedule_id":"s1","attendees":[{"userid":"a","response_status":4},{"userid":"b","response_status":"0"}],"reminders":{"repeat_until":0,"exclude_time_list":[{"start_time":1571361000}]}}]}""");

        BatchGetWeComSchedulesResponse read = await wecom.Client.Schedules.BatchGetAsync(new() { ScheduleIds = ["s1"] }, Cancellation);

        WeComSchedule schedule = Assert.Single(read.Items);
        Assert.Equal([WeComScheduleResponseStatus.Declined, WeComScheduleResponseStatus.Pending], schedule.Attendees.Select(attendee => attendee.ResponseStatus));
        Assert.Null(schedule.Reminders!.RepeatUntil);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1571361000), Assert.Single(schedule.Reminders.Exclusions).StartTime);
    }

    [Theory]
    [InlineData("\"schedule_id\":{}")]
    [InlineData("\"admins\":7.5e99,\"attendees\":true")]
    [InlineData("\"attendees\":[{\"userid\":[]}]")]
    [InlineData("\"is_whole_day\":2")]
    [InlineData("\"reminders\":7")]
    [InlineData("\"reminders\":{\"is_repeat\":\"soon\"}")]
    [InlineData("\"reminders\":{\"remind_time_diffs\":[{}]}")]
    [InlineData("\"reminders\":{\"repeat_day_of_week\":[9]}")]
    [InlineData("\"reminders\":{\"timezone\":4294967296}")]
    public async Task What_a_change_would_overwrite_is_never_read_as_none(string field)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.schedules.batch_get", $$$"""{"errcode":0,"schedule_list":[{{{{field}}}}]}""");

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"admins":null,"attendees":null,"is_whole_day":null,"reminders":null}""")]
    [InlineData("""{"admins":"","attendees":[],"is_whole_day":"","reminders":""}""")]
    [InlineData("""{"reminders":{"is_repeat":null,"repeat_day_of_week":null,"timezone":""}}""")]
    public async Task What_a_schedule_lacks_is_none(string schedule)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$"""{"errcode":0,"schedule_list":[{{schedule}}]}""");

        BatchGetWeComSchedulesResponse read = await wecom.Client.Schedules.BatchGetAsync(new() { ScheduleIds = ["s1"] }, Cancellation);

        WeComSchedule only = Assert.Single(read.Items);
        Assert.Empty(only.Attendees);
        Assert.Null(only.IsWholeDay);
        Assert.Null(only.Reminders?.TimeZoneHours);
        Assert.Empty(read.UnreadFields);
    }

    [Theory]
    [InlineData("4294967288", -8)]
    [InlineData("\"4294967288\"", -8)]
    [InlineData("-8", -8)]
    [InlineData("8", 8)]
    [InlineData("0", 0)]
    public async Task A_time_zone_to_the_west_may_come_without_its_sign(string json, int expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$$"""{"errcode":0,"schedule_list":[{"reminders":{"timezone":{{{json}}}}}]}""");

        BatchGetWeComSchedulesResponse read = await wecom.Client.Schedules.BatchGetAsync(new() { ScheduleIds = ["s1"] }, Cancellation);

        Assert.Equal(expected, Assert.Single(read.Items).Reminders!.TimeZoneHours);
    }

    [Theory]
    [InlineData("90700")]
    [InlineData("90498")]
    public async Task Advice_to_cancel_a_booking_says_how_the_schedule_stays(string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.schedules.update", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.Contains("KeepSchedule = true", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wecom.schedules.update", "90700", typeof(MeetingConflictException))]
    [InlineData("wecom.schedules.update", "90498", typeof(MeetingConflictException))]
    [InlineData("wecom.schedules.update", "90482", typeof(MeetingValidationException))]
    [InlineData("wecom.schedules.update", "90461", typeof(MeetingNotFoundException))]
    [InlineData("wecom.schedules.create", "90464", typeof(MeetingQuotaException))]
    [InlineData("wecom.schedules.create", "90457", typeof(MeetingNotFoundException))]
    [InlineData("wecom.schedules.cancel", "90705", typeof(MeetingConflictException))]
    [InlineData("wecom.schedules.list", "90466", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string operation, string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Fact]
    public async Task Cancelled_already_is_success_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Fail(new HttpRequestException(HttpRequestError.ResponseEnded));
        wecom.Reply("""{"errcode":90460,"errmsg":"schedule deleted"}""");

        Task cancelling = wecom.Client.Schedules.CancelAsync(new() { ScheduleId = "s1" }, Cancellation);
        await wecom.Time.PumpUntilAsync(cancelling, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    private static Task<IEnumerable<string>> BrokenAsync(NewWeComSchedule schedule) =>
        BrokenRules.OfAsync(validates => Start("create", validates), client => client.Schedules.CreateAsync(new() { Schedule = schedule }, Cancellation));

    private static Task<IEnumerable<string>> BrokenAsync(UpdateWeComScheduleRequest request) =>
        BrokenRules.OfAsync(validates => Start("update", validates), client => client.Schedules.UpdateAsync(request, Cancellation));

    private static WeComStub Start(string operation, bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample($"schedules.{operation}");
        return wecom;
    }
}
