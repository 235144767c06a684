using MeetingApis.DingTalk;
using MeetingApis.Testing;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkSimulatorEventsTests : IAsyncLifetime
{
    private const int MostAttempts = 100;
    private const string Organizer = "iiiP35sJadba8aBSgjrwPRKgiEiF";
    private const string Calendar = "primary";
    private const string Room = "0ffb7184xxxxx";

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingTalk = null!;
    private EventApp<DingTalkEvent> _app = null!;

    public static TheoryData<string> Types => [.. EventContract.Of("dingtalk").Select(static contract => contract.Type).Except(["suite_ticket"])];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _dingTalk = await DingTalkSimulator.StartAsync(_time, Cancellation);
        _app = await StartAppAsync(DingTalkAppType.Internal);
    }

    public async ValueTask DisposeAsync()
    {
        await _dingTalk.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_example_of_each_event_reaches_its_handler(string type)
    {
        SentEvent sent = await _dingTalk.Events.SendAsync(type, cancellationToken: Cancellation);

        Assert.True(sent.IsAcknowledged, sent.Attempts[^1].ToString());
        DingTalkEvent seen = Assert.Single(_app.Seen);
        Assert.IsNotType<UnknownDingTalkEvent>(seen);
        Assert.Equal((sent.Id, type, _dingTalk.CorpId, _time.GetUtcNow()), (seen.Envelope.EventId, seen.Envelope.EventType, seen.Envelope.Tenant, seen.Envelope.EventTime));
    }

    [Fact]
    public async Task An_event_of_a_type_that_nobody_knows_arrives_with_what_it_says()
    {
        await _dingTalk.Events.SendAsync("meeting_moved_house", """{"rooms":["会议室"],"CorpId":"ding1"}""", Cancellation);

        UnknownDingTalkEvent seen = Assert.IsType<UnknownDingTalkEvent>(Assert.Single(_app.Seen));
        Assert.Equal(("会议室", "ding1"), (seen.Json.GetProperty("rooms")[0].GetString(), seen.Envelope.Tenant));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("<xml/>")]
    public async Task A_payload_that_is_no_object_is_refused(string payload) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _dingTalk.Events.SendAsync("calendar_event_change", payload, Cancellation));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_address_is_asked_and_answers_as_it_must(bool isThirdParty)
    {
        if (isThirdParty)
        {
            _dingTalk.AddCorp("ding1");
        }

        await _dingTalk.Events.SendToAsync(_app.Address, cancellationToken: Cancellation);

        Assert.True((await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation)).IsAcknowledged);
    }

    [Theory]
    [InlineData("success")]
    [InlineData("""{"msg_signature":"1","timeStamp":"2","nonce":"3","encrypt":"YWJj"}""")]
    [InlineData("""{"msg_signature":"1","timeStamp":2,"nonce":[],"encrypt":{}}""")]
    [InlineData("")]
    public async Task An_answer_that_is_no_encrypted_success_is_told_and_the_event_comes_again_each_minute(string answer)
    {
        await using EventHost other = await EventHost.StartAsync(_time.GetUtcNow(), static _ => { }, app => app.MapPost("/events", (HttpContext context) => context.Response.WriteAsync(answer)));
        var address = new Uri(other.Http.BaseAddress!, "/events");

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _dingTalk.Events.SendToAsync(address, cancellationToken: Cancellation));
        Assert.Contains(answer, refused.Message, StringComparison.Ordinal);

        _dingTalk.Events.SendTo(address);
        SentEvent sent = await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);
        for (int minute = 1; minute <= 3; minute++)
        {
            _time.Advance(TimeSpan.FromSeconds(59));
            Assert.Equal(minute, sent.Attempts.Count);
            _time.Advance(TimeSpan.FromSeconds(1));
            await _dingTalk.Events.WhenIdleAsync(Cancellation);
            Assert.Equal(minute + 1, sent.Attempts.Count);
        }

        Assert.False(sent.IsAcknowledged);
        _dingTalk.Events.SendTo(_app.Address);
        _time.Advance(TimeSpan.FromMinutes(1));
        await _dingTalk.Events.WhenIdleAsync(Cancellation);
        Assert.True(sent.IsAcknowledged);
        Assert.Equal(sent.Id, Assert.Single(_app.Seen).Envelope.EventId);
    }

    [Fact]
    public async Task A_handler_that_is_late_gets_the_event_again()
    {
        _app.Handling = static async cancellationToken => await Task.Delay(Timeout.Infinite, cancellationToken);
        _dingTalk.Rooms.Set(_dingTalk.Rooms.Get(Room) with { Name = "another" });
        SentEvent sent = Assert.Single(_dingTalk.Events.Sent);
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            return sent.Attempts.Count == 1;
        });
        Assert.False(sent.IsAcknowledged);
        _app.Handling = static _ => Task.CompletedTask;

        // The event counts as running until its handler notices that it is late.
        for (int minute = 0; !sent.IsAcknowledged && minute < MostAttempts; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await _dingTalk.Events.WhenIdleAsync(Cancellation);
        }

        Assert.Single(_app.Seen);
    }

    [Fact]
    public async Task A_conference_tells_of_its_life_and_of_those_in_it()
    {
        using ServiceProvider services = Clients();
        IDingTalkVideoConferencesApi conferences = services.GetRequiredService<DingTalkClient>().VideoConferences;
        string[] people = [.. _dingTalk.People.All.Select(static person => person.UnionId)];
        CreateVideoConferenceResponse made = await conferences.CreateAsync(new CreateVideoConferenceRequest { UnionId = people[0], Title = "weekly", InviteUnionIds = [people[1]] }, Cancellation);
        SimulatedVideoConference conference = _dingTalk.VideoConferences.Get(made.ConferenceId!);
        _dingTalk.VideoConferences.Set(conference with { Members = [conference.Members[0], conference.Members[1] with { JoinTime = _time.GetUtcNow() }] });
        conference = _dingTalk.VideoConferences.Get(made.ConferenceId!);
        _dingTalk.VideoConferences.Set(conference with { Members = [conference.Members[0]] });
        await conferences.CloseAsync(made.ConferenceId!, people[0], Cancellation);

        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(
            ["conference_created", "user_invited", "user_join", "user_join", "user_kicked", "user_leave", "conference_closed"],
            _app.Seen.Where(static happened => !happened.Envelope.EventType.EndsWith("_target_push", StringComparison.Ordinal)).Select(Scene));
        Assert.Equal(14, _app.Seen.Count);
        Assert.Equal(Enumerable.Range(1, 14).Select(static number => (long?)number), _app.Seen.Select(static happened => happened is DingTalkConferenceStatusChanged status ? status.StatusSequenceNumber : ((DingTalkConferenceMemberStatusChanged)happened).StatusSequenceNumber));
    }

    [Fact]
    public async Task A_conference_that_the_app_did_not_begin_has_no_events_of_its_own()
    {
        _dingTalk.VideoConferences.Add(new SimulatedVideoConference { ConferenceId = "c1", CreatorUnionId = Organizer, StartTime = _time.GetUtcNow() });

        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["meeting_status_change"], _app.SeenTypes);
    }

    [Fact]
    public async Task A_calendar_event_tells_of_its_life_with_its_rooms()
    {
        using ServiceProvider services = Clients();
        DingTalkClient client = services.GetRequiredService<DingTalkClient>();
        string eventId = (await client.CalendarEvents.CreateAsync(Organizer, Calendar, NewEvent(), cancellationToken: Cancellation)).EventId!;
        await client.CalendarEventRooms.AddAsync(Organizer, Calendar, eventId, new AddDingTalkCalendarEventRoomsRequest { Rooms = [new DingTalkCalendarEventRoomId { RoomId = Room }] }, cancellationToken: Cancellation);
        await client.CalendarEvents.DeleteAsync(Organizer, Calendar, eventId, cancellationToken: Cancellation);

        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["create", "bookSuccess", "update", "bookCancel", "delete"], _app.Seen.Select(Scene));
        Assert.All(_app.Seen.OfType<DingTalkCalendarEventChanged>(), happened => Assert.Equal(eventId, happened.CalendarEventId));
    }

    [Fact]
    public async Task A_refused_change_of_one_instance_tells_nothing_and_one_that_is_made_tells_of_the_instance()
    {
        using ServiceProvider services = Clients();
        DingTalkClient client = services.GetRequiredService<DingTalkClient>();
        CreateDingTalkCalendarEventRequest daily = NewEvent() with
        {
            Recurrence = new DingTalkRecurrence
            {
                Pattern = new DingTalkRecurrencePattern { Type = DingTalkRecurrenceType.Daily, Interval = 1 },
                Range = new DingTalkRecurrenceRange { Type = DingTalkRecurrenceRangeType.Numbered, NumberOfOccurrences = 3 },
            },
        };
        string eventId = (await client.CalendarEvents.CreateAsync(Organizer, Calendar, daily, cancellationToken: Cancellation)).EventId!;
        string instance = $"{eventId}.{daily.Start.Time!.Value.AddDays(1).ToUnixTimeSeconds()}";
        await _dingTalk.Events.WhenIdleAsync(Cancellation);
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => client.CalendarEvents.TransferAsync(Organizer, Calendar, instance, new TransferDingTalkCalendarEventRequest { NewOrganizerUnionId = Organizer }, cancellationToken: Cancellation));
        await _dingTalk.Events.WhenIdleAsync(Cancellation);
        Assert.Equal(["create"], _app.Seen.Select(Scene));

        await client.CalendarEvents.DeleteAsync(Organizer, Calendar, instance, cancellationToken: Cancellation);
        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal([("create", eventId), ("delete", instance)], _app.Seen.Cast<DingTalkCalendarEventChanged>().Select(static happened => (happened.ChangeType!.Value.Value, happened.CalendarEventId)));
    }

    [Fact]
    public async Task A_room_tells_of_itself_and_of_the_answers_to_its_bookings()
    {
        _dingTalk.Rooms.Add(new SimulatedDingTalkRoom { RoomId = "r1", Name = "会议室一", NeedsApproval = true, LabelIds = [3, 5] });
        var booking = new SimulatedDingTalkRoomBooking("e1", "r1") { StartTime = _time.GetUtcNow(), EndTime = _time.GetUtcNow().AddHours(1), OrganizerUnionId = Organizer, ResponseStatus = "tentative" };
        _dingTalk.RoomBookings.Add(booking);
        _dingTalk.RoomBookings.Set(booking with { ResponseStatus = "accepted" });
        _dingTalk.RoomBookings.Set(booking with { ResponseStatus = "accepted", EndTime = booking.EndTime.AddHours(1) });
        _dingTalk.RoomBookings.Set(booking with { ResponseStatus = "declined" });
        _dingTalk.RoomBookings.Remove(("e1", "r1"));
        _dingTalk.Rooms.Set(_dingTalk.Rooms.Get("r1") with { Capacity = 20 });
        _dingTalk.Rooms.Remove("r1");

        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["create", "appvaral", "bookSuccess", "bookUpdate", "bookRefuse", "update", "delete"], _app.Seen.Select(Scene));
        Assert.Equal(("[3,5]", 20), (((DingTalkRoomChanged)_app.Seen[^1]).LabelsText, ((DingTalkRoomChanged)_app.Seen[^1]).Capacity));
        Assert.Equal((booking.StartTime, "会议室一"), (((DingTalkRoomBookingChanged)_app.Seen[1]).StartTime, ((DingTalkRoomBookingChanged)_app.Seen[1]).RoomName));
    }

    [Fact]
    public async Task A_third_party_app_lives_from_its_events_and_hears_of_each_organisation()
    {
        await using EventApp<DingTalkEvent> thirdParty = await StartAppAsync(DingTalkAppType.ThirdParty);
        _dingTalk.AddCorp("ding1");
        _dingTalk.AddCorp("ding2");
        await _dingTalk.PushSuiteTicketAsync(Cancellation);
        DingTalkClient client = thirdParty.Services.GetRequiredService<DingTalkClient>();
        await client.ForCorp("ding1").Rooms.GetAsync(Room, Organizer, Cancellation);
        _dingTalk.Rooms.Set(_dingTalk.Rooms.Get(Room) with { Name = "another" });
        _dingTalk.VideoConferences.Add(new SimulatedVideoConference { ConferenceId = "c1", CreatorUnionId = Organizer, StartTime = _time.GetUtcNow() });

        await _dingTalk.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(
            [("suite_ticket", null), ("meeting_status_change", "ding1"), ("meeting_status_change", "ding2")],
            thirdParty.Seen.Select(static happened => (happened.Envelope.EventType, happened.Envelope.Tenant)));
    }

    [Fact]
    public async Task A_duplicate_is_acknowledged_and_handled_once()
    {
        SentEvent sent = await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);

        DeliveryAttempt again = await _dingTalk.Events.RedeliverAsync(sent, cancellationToken: Cancellation);

        Assert.True(again.IsAcknowledged);
        Assert.Single(_app.Seen);
    }

    [Theory]
    [InlineData(EventForgery.Signature)]
    [InlineData(EventForgery.Content)]
    [InlineData(EventForgery.Time)]
    public async Task What_is_forged_is_refused(EventForgery forgery)
    {
        SentEvent sent = await _dingTalk.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation);

        DeliveryAttempt forged = await _dingTalk.Events.RedeliverAsync(sent, forgery, Cancellation);

        Assert.Equal((401, false), (forged.StatusCode, forged.IsAcknowledged));
        Assert.Single(_app.Seen);
    }

    [Fact]
    public async Task Nothing_is_sent_or_kept_where_nobody_listens()
    {
        await using DingTalkSimulator alone = await DingTalkSimulator.StartAsync(_time, Cancellation);

        alone.Rooms.Remove(Room);
        await alone.PushSuiteTicketAsync(Cancellation);

        Assert.Empty(alone.Events.Sent);
        await Assert.ThrowsAsync<InvalidOperationException>(() => alone.Events.SendAsync("calendar_event_change", cancellationToken: Cancellation));
    }

    private static string? Scene(DingTalkEvent happened) => happened switch
    {
        DingTalkConferenceStatusChanged status => status.ChangeType?.Value,
        DingTalkConferenceMemberStatusChanged member => member.ChangeType?.Value,
        DingTalkCalendarEventChanged calendar => calendar.ChangeType?.Value,
        DingTalkRoomBookingChanged booking => booking.ChangeType?.Value,
        DingTalkRoomChanged room => room.ChangeType?.Value,
        _ => null,
    };

    private CreateDingTalkCalendarEventRequest NewEvent() => new()
    {
        Summary = "weekly",
        Start = DingTalkCalendarEventTime.At(_time.GetUtcNow().AddDays(1), "Asia/Shanghai"),
        End = DingTalkCalendarEventTime.At(_time.GetUtcNow().AddDays(1).AddHours(1), "Asia/Shanghai"),
    };

    private async Task<EventApp<DingTalkEvent>> StartAppAsync(DingTalkAppType type)
    {
        EventApp<DingTalkEvent> app = await EventApp<DingTalkEvent>.StartAsync(
            _time,
            (services, handle) =>
            {
                services.AddDingTalkClient(options =>
                {
                    _dingTalk.Configure(options);
                    options.AppType = type;
                });
                services.AddDingTalkEvents(_dingTalk.Configure).HandleOthers((happened, _, cancellationToken) => handle(happened, cancellationToken));
            },
            static app => app.MapDingTalkEvents("/events"));
        _dingTalk.Events.SendTo(app.Address);
        return app;
    }

    private ServiceProvider Clients()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddDingTalkClient(_dingTalk.Configure);
        return services.BuildServiceProvider();
    }
}
