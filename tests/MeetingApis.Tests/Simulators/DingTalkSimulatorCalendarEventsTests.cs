using System.Net;
using System.Text.Json;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>The life of an event in the calendars of those who have it.</summary>
public sealed class DingTalkSimulatorCalendarEventsTests : IAsyncLifetime
{
    private DingTalkCalendarRig _rig = null!;

    public async ValueTask InitializeAsync() => _rig = await StartAsync();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task An_event_stands_in_the_calendars_of_all_who_are_invited()
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"},{"id":"ben","isOptional":true}]""");

        JsonElement own = await _rig.GetAsync(id);
        JsonElement anns = await _rig.GetAsync(id, "ann");
        SimulatorAnswer others = await _rig.SendAsync(HttpMethod.Get, $"/{id}", unionId: "2iPOxxxxwiEiE");

        Assert.Equal(("周会", "confirmed", "2026-01-20T15:00:00+08:00"), (Text(own, "summary"), Text(own, "status"), Text(own.GetProperty("start"), "dateTime")));
        Assert.Equal("""{"id":"boss","displayName":"name of boss","responseStatus":"accepted","self":true}""", own.GetProperty("organizer").GetRawText());
        Assert.Equal("""[{"method":"dingtalk","minutes":"15"}]""", own.GetProperty("reminders").GetRawText());
        Assert.Equal(
            """[{"id":"ann","displayName":"name of ann","responseStatus":"needsAction","self":true,"isOptional":false},{"id":"ben","displayName":"name of ben","responseStatus":"needsAction","self":false,"isOptional":true}]""",
            anns.GetProperty("attendees").GetRawText());
        Assert.Equal((HttpStatusCode.NotFound, "itemNotFound"), (others.Status, others.TextCode));
    }

    [Fact]
    public async Task Days_are_shown_as_days_and_times_in_their_zone()
    {
        string days = await _rig.CreateAsync(""" "isAllDay":true,"start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"} """);
        string times = await _rig.CreateAsync(""" "start":{"dateTime":"2026-01-20T08:00:00Z","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-01-20T10:00:00.5+01:00","timeZone":"Europe/Berlin"} """);

        JsonElement ofDays = await _rig.GetAsync(days);
        JsonElement ofTimes = await _rig.GetAsync(times);

        Assert.Equal("""{"date":"2026-01-20"} {"date":"2026-01-21"}""", $"{ofDays.GetProperty("start").GetRawText()} {ofDays.GetProperty("end").GetRawText()}");
        Assert.Equal("""[{"method":"dingtalk","minutes":"900"}]""", ofDays.GetProperty("reminders").GetRawText());
        Assert.Equal("""{"dateTime":"2026-01-20T09:00:00+01:00","timeZone":"Europe/Berlin"}""", ofTimes.GetProperty("start").GetRawText());
    }

    [Theory]
    [InlineData(""" "start":{"date":"2026-01-20"} """, "Event end time not set.")]
    [InlineData(""" "end":{"date":"2026-01-20"} """, "Event start time not set.")]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-20"} """, null)]
    [InlineData(""" "start":{"date":"20.1.2026"},"end":{"date":"2026-01-21"} """, null)]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"dateTime":"2026-01-21T10:00:00+08:00","timeZone":"Asia/Shanghai"} """, null)]
    [InlineData(""" "start":{"date":"2026-01-20","dateTime":"2026-01-20T10:00:00+08:00"},"end":{"date":"2026-01-21"} """, null)]
    [InlineData(""" "isAllDay":false,"start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"} """, null)]
    [InlineData(""" "start":{"dateTime":"2026-01-20T10:00:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-20T11:00:00+08:00","timeZone":"Asia/Shanghai"} """, null)]
    [InlineData(""" "start":{"dateTime":"2026-01-20T10:00:00+08:00","timeZone":"China Standard Time"},"end":{"dateTime":"2026-01-20T11:00:00+08:00","timeZone":"China Standard Time"} """, null)]
    [InlineData(""" "start":{"dateTime":"2026-01-20T10:00:00+08:00","timeZone":"UTC-11"},"end":{"dateTime":"2026-01-20T11:00:00+08:00","timeZone":"UTC-11"} """, null)]
    [InlineData(""" "start":{"dateTime":"2026-01-20T10:00:00+08:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-20T11:00:00+08:00","timeZone":"Asia/Tokyo"} """, null)]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"},"attendees":[{"id":"user-ann"}] """, null)]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"},"extra":{"noPushNotification":true} """, null)]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"},"recurrence":{"pattern":{"type":"daily","interval":366}} """, "Recurrence interval must between [1, 365]")]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"},"recurrence":{"range":{"type":"numbered","numberOfOccurrences":100}} """, "Recurrence range numberOfOccurrences must between [1, 99]")]
    [InlineData(""" "start":{"date":"2026-01-20"},"end":{"date":"2026-01-21"},"recurrence":{"range":{"endDate":"2026-02-01T00:00:00+08:00","numberOfOccurrences":9}} """, null)]
    public async Task What_is_no_event_is_refused(string fields, string? message)
    {
        SimulatorAnswer answer = await _rig.TryCreateAsync(fields);

        Assert.Equal((HttpStatusCode.BadRequest, "invalidParameter"), (answer.Status, answer.TextCode));
        Assert.Equal(message ?? Text(answer.Json, "message"), Text(answer.Json, "message"));
    }

    [Theory]
    [InlineData(""" "start":{"date":"0001-01-01"},"end":{"date":"0001-01-02"} """, """{"date":"0001-01-01"}""")]
    [InlineData(""" "start":{"date":"9999-12-30"},"end":{"date":"9999-12-31"} """, """{"date":"9999-12-30"}""")]
    [InlineData(""" "start":{"dateTime":"0001-01-01T00:00:00Z","timeZone":"America/New_York"},"end":{"dateTime":"9999-12-31T23:59:59Z","timeZone":"America/New_York"} """, null)]
    [InlineData(""" "start":{"dateTime":"9999-12-31T00:00:00Z","timeZone":"Asia/Shanghai"},"end":{"dateTime":"9999-12-31T23:59:59Z","timeZone":"Asia/Shanghai"},"recurrence":{"pattern":{"type":"daily","interval":1}} """, null)]
    public async Task An_event_at_an_end_of_the_calendar_is_held_with_its_room(string fields, string? start)
    {
        string id = await _rig.CreateAsync(fields);

        SimulatorAnswer booked = await _rig.BookAsync(id, "r1");
        JsonElement read = await _rig.GetAsync(id);

        Assert.Equal(HttpStatusCode.OK, booked.Status);
        Assert.Equal(start ?? read.GetProperty("start").GetRawText(), read.GetProperty("start").GetRawText());
    }

    [Fact]
    public async Task An_event_is_that_of_a_unionId_and_of_the_one_calendar()
    {
        SimulatorAnswer byUserId = await _rig.TryCreateAsync(At(15, 16), "user-boss");
        SimulatorAnswer elsewhere = await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/calendar/users/boss/calendars/second/events");
        SimulatorAnswer untitled = await _rig.SendAsync(HttpMethod.Post, "", $$"""{{{At(15, 16)}}}""");

        Assert.Equal("invalidParameter", byUserId.TextCode);
        Assert.Equal("itemNotFound", elsewhere.TextCode);
        Assert.Equal("Event summary cannot be blank", Text(untitled.Json, "message"));
    }

    [Fact]
    public async Task Who_was_not_opened_to_the_app_is_not_invited()
    {
        _rig.Simulator.People.Set(_rig.Simulator.People.Get("user-ann") with { IsInScope = false });

        SimulatorAnswer answer = await _rig.TryCreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"}]""");

        Assert.Equal((HttpStatusCode.BadRequest, "permissionDeny"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task Who_was_not_opened_to_the_app_organizes_nothing()
    {
        _rig.Simulator.People.Set(_rig.Simulator.People.Get("user-ann") with { IsInScope = false });

        Assert.Equal("permissionDeny", (await _rig.TryCreateAsync(At(15, 16), "ann")).TextCode);
    }

    [Theory]
    [InlineData("2026-01-20T08:00Z", "2026-01-20T09:00Z")]
    [InlineData("2026-01-20T16:00+08:00", "2026-01-20T17:00+08:00")]
    public async Task Times_may_come_without_seconds(string start, string end)
    {
        string id = await _rig.CreateAsync($$""" "start":{"dateTime":"{{start}}","timeZone":"Asia/Shanghai"},"end":{"dateTime":"{{end}}","timeZone":"Asia/Shanghai"} """);

        Assert.Equal("2026-01-20T16:00:00+08:00", Text((await _rig.GetAsync(id)).GetProperty("start"), "dateTime"));
    }

    [Fact]
    public async Task A_hundred_events_a_day_are_enough_where_limits_are_kept()
    {
        for (int i = 0; i < 100; i++)
        {
            _rig.Simulator.CalendarEvents.Add(new() { EventId = $"e{i}", OrganizerUnionId = "boss", StartTime = _rig.Time.GetUtcNow(), EndTime = _rig.Time.GetUtcNow().AddHours(1), CreateTime = _rig.Time.GetUtcNow() });
        }

        SimulatorAnswer free = await _rig.TryCreateAsync(At(15, 16));
        _rig.Simulator.EnforceRateLimits = true;
        SimulatorAnswer refused = await _rig.TryCreateAsync(At(15, 16));
        SimulatorAnswer anothers = await _rig.TryCreateAsync(At(15, 16), "ann");
        _rig.Time.Advance(TimeSpan.FromDays(1));
        SimulatorAnswer tomorrow = await _rig.TryCreateAsync(At(15, 16));

        Assert.Equal((null, "flowLimit", null, null), (free.TextCode, refused.TextCode, anothers.TextCode, tomorrow.TextCode));
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name_but_reminders_and_answers_of_people()
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"description":"d","attendees":[{"id":"ann"}],"reminders":[]""");
        await _rig.RespondAsync(id, "ann", "accepted");

        JsonElement answer = (await _rig.UpdateAsync(id, $$""" "summary":"新周会",{{At(16, 18)}},"attendees":[{"id":"ann","isOptional":true},{"email":"jack@example.com"}] """)).Json;

        JsonElement read = await _rig.GetAsync(id);
        Assert.Equal("新周会 新周会", $"{Text(answer, "summary")} {Text(read, "summary")}");
        Assert.Equal(("d", "2026-01-20T16:00:00+08:00", """[{"method":"dingtalk","minutes":"15"}]"""), (Text(read, "description"), Text(read.GetProperty("start"), "dateTime"), read.GetProperty("reminders").GetRawText()));
        Assert.Equal("ann:accepted:True 张三:needsAction:False", string.Join(' ', read.GetProperty("attendees").EnumerateArray().Select(static attendee => $"{Text(attendee, "displayName")!.Replace("name of ", "", StringComparison.Ordinal)}:{Text(attendee, "responseStatus")}:{attendee.GetProperty("isOptional").GetBoolean()}")));
    }

    [Fact]
    public async Task Only_the_organizer_changes_calls_off_or_hands_over()
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"}]""");

        SimulatorAnswer[] refused =
        [
            await _rig.UpdateAsync(id, """ "summary":"mine" """, "ann"),
            await _rig.SendAsync(HttpMethod.Post, $"/{id}/cancel", unionId: "ann"),
            await _rig.SendAsync(HttpMethod.Post, $"/{id}/transfer", """{"newOrganizerId":"ann"}""", "ann"),
            await _rig.SendAsync(HttpMethod.Post, $"/{id}/attendees", """{"attendeesToAdd":[{"id":"ben"}]}""", "ann"),
            await _rig.SendAsync(HttpMethod.Post, $"/{id}/meetingRooms", """{"meetingRoomsToAdd":[{"roomId":"r1"}]}""", "ann"),
            await _rig.SendAsync(HttpMethod.Put, $"/{id}", """{"id":"another"}"""),
            await _rig.SendAsync(HttpMethod.Put, $"/{id}", """{"summary":"t"}"""),
        ];
        SimulatorAnswer unseen = await _rig.UpdateAsync(id, """ "summary":"mine" """, "ben");

        Assert.All(refused, static answer => Assert.Equal((HttpStatusCode.BadRequest, "invalidParameter"), (answer.Status, answer.TextCode)));
        Assert.Equal((HttpStatusCode.NotFound, "itemNotFound"), (unseen.Status, unseen.TextCode));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_organizer_removes_is_gone_for_everybody(bool deletes)
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"}],"onlineMeetingInfo":{"type":"dingtalk"}""");
        await _rig.BookAsync(id, "r1");

        SimulatorAnswer gone = deletes ? await _rig.SendAsync(HttpMethod.Delete, $"/{id}?pushNotification=true") : await _rig.SendAsync(HttpMethod.Post, $"/{id}/cancel?scope=all");
        SimulatorAnswer again = await _rig.SendAsync(HttpMethod.Delete, $"/{id}");
        SimulatorAnswer read = await _rig.SendAsync(HttpMethod.Get, $"/{id}", unionId: "ann");
        SimulatorAnswer changed = await _rig.UpdateAsync(id, """ "summary":"t" """);

        Assert.Equal((HttpStatusCode.OK, deletes ? "" : """{"result":true}"""), (gone.Status, gone.Body));
        Assert.Equal(("itemNotFound", "instanceNotExist", "itemNotFound"), (again.TextCode, read.TextCode, changed.TextCode));
        Assert.Equal(("", "", ""), (await _rig.BusyAsync("boss"), await _rig.BusyAsync("ann"), await _rig.TakenAsync("r1")));
        Assert.DoesNotContain(_rig.Simulator.RoomBookings.All, booking => booking.RoomId == "r1");
        Assert.True(Assert.Single(_rig.Simulator.Conferences.All, static conference => conference.CalendarEventId is not null).IsCancelled);
    }

    [Fact]
    public async Task What_an_attendee_removes_is_gone_from_their_calendar_only()
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"},{"id":"ben"}]""");

        SimulatorAnswer gone = await _rig.SendAsync(HttpMethod.Delete, $"/{id}", unionId: "ann");
        SimulatorAnswer again = await _rig.SendAsync(HttpMethod.Delete, $"/{id}", unionId: "ann");

        Assert.Equal((HttpStatusCode.OK, ""), (gone.Status, gone.Body));
        Assert.Equal("itemNotFound", again.TextCode);
        Assert.Equal(("BUSY:15-16", "", "BUSY:15-16"), (await _rig.BusyAsync("boss"), await _rig.BusyAsync("ann"), await _rig.BusyAsync("ben")));
        Assert.Equal(2, (await _rig.GetAsync(id)).GetProperty("attendees").GetArrayLength());
    }

    [Theory]
    [InlineData(true, "ben")]
    [InlineData(false, "ben boss")]
    public async Task An_event_is_handed_over_with_its_rooms(bool leaves, string attendees)
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ben"}]""");
        await _rig.BookAsync(id, "r1");

        SimulatorAnswer toNobody = await _rig.SendAsync(HttpMethod.Post, $"/{id}/transfer", """{"newOrganizerId":"user-ann"}""");
        SimulatorAnswer toAnn = await _rig.SendAsync(HttpMethod.Post, $"/{id}/transfer", $$"""{"newOrganizerId":"ann","isExitCalendar":{{(leaves ? "true" : "false")}}}""");

        JsonElement read = await _rig.GetAsync(id, "ann");
        Assert.Equal(("invalidParameter", """{"result":true}"""), (toNobody.TextCode, toAnn.Body));
        Assert.Equal(("ann", attendees), (Text(read.GetProperty("organizer"), "id"), string.Join(' ', read.GetProperty("attendees").EnumerateArray().Select(static attendee => Text(attendee, "id")))));
        Assert.Equal("ann", Assert.Single(_rig.Simulator.RoomBookings.All, static booking => booking.RoomId == "r1").OrganizerUnionId);
    }

    [Fact]
    public async Task Event_ids_have_characters_that_paths_encode()
    {
        string id = await _rig.CreateAsync();

        Assert.Contains("%3D", id, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
