using System.Xml.Linq;
using MeetingApis.Testing;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComSimulatorEventsTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private EventApp<WeComEvent> _app = null!;

    /// <summary>All events but those with a code, which is too short in the pages' examples: <see cref="A_suite_lives_from_its_events_alone"/> has genuine ones.</summary>
    public static TheoryData<string> Types => [.. EventContract.Of("wecom").Select(static contract => contract.Type).Except(["create_auth", "reset_permanent_code"])];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, Cancellation);
        _app = await StartAppAsync(WeComAppType.SelfBuilt);
    }

    public async ValueTask DisposeAsync()
    {
        await _wecom.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_example_of_each_event_reaches_its_handler(string type)
    {
        await using EventApp<WeComEvent> suite = await StartAppAsync(WeComAppType.ThirdParty);

        SentEvent sent = await _wecom.Events.SendAsync(type, cancellationToken: Cancellation);

        Assert.True(sent.IsAcknowledged, sent.Attempts[^1].ToString());
        WeComEvent seen = Assert.Single(suite.Seen);
        Assert.IsNotType<UnknownWeComEvent>(seen);
        Assert.Equal((sent.Id, type, _time.GetUtcNow()), (seen.Envelope.EventId, seen.Envelope.EventType, seen.Envelope.EventTime));
    }

    [Fact]
    public async Task An_event_of_a_type_that_nobody_knows_arrives_with_what_it_says()
    {
        await _wecom.Events.SendAsync("meeting_change.meeting_moved_house", "<MeetingId>hyxxx</MeetingId><Rooms>会议室 &amp; more</Rooms>", Cancellation);

        var xml = XElement.Parse(Assert.IsType<UnknownWeComEvent>(Assert.Single(_app.Seen)).Xml);
        Assert.Equal(("meeting_moved_house", "hyxxx", "会议室 & more"), ((string)xml.Element("ChangeType")!, (string)xml.Element("MeetingId")!, (string)xml.Element("Rooms")!));
    }

    [Fact]
    public async Task What_a_payload_says_of_its_envelope_stays()
    {
        await _wecom.Events.SendAsync("modify_calendar", $"<xml><CalId>c1</CalId><ToUserName>{_wecom.CorpId}</ToUserName><CreateTime>{_time.GetUtcNow().ToUnixTimeSeconds() - 60}</CreateTime></xml>", Cancellation);

        Assert.Equal(_time.GetUtcNow().AddMinutes(-1), Assert.Single(_app.Seen).Envelope.EventTime);
    }

    [Theory]
    [InlineData("not <xml")]
    [InlineData("""{"MeetingId":"hyxxx"} <""")]
    public async Task A_payload_that_is_no_XML_is_refused(string payload) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _wecom.Events.SendAsync("modify_calendar", payload, Cancellation));

    [Fact]
    public async Task The_address_is_asked_and_answers_as_it_must()
    {
        await _wecom.Events.SendToAsync(_app.Address, cancellationToken: Cancellation);

        Assert.True((await _wecom.Events.SendAsync("modify_calendar", cancellationToken: Cancellation)).IsAcknowledged);
    }

    [Theory]
    [InlineData(200, "\"{0}\"")]
    [InlineData(200, "{0}\n")]
    [InlineData(200, "success")]
    [InlineData(401, "{0}")]
    public async Task An_address_that_answers_anything_else_is_told_what_is_wrong(int status, string answer)
    {
        await using EventHost other = await EventHost.StartAsync(_time.GetUtcNow(), static _ => { }, app => app.MapGet("/events", (HttpContext context) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, Echo(context)));
        }));

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _wecom.Events.SendToAsync(new Uri(other.Http.BaseAddress!, "/events"), cancellationToken: Cancellation));

        Assert.Contains($"the status {status}", refused.Message, StringComparison.Ordinal);
        Assert.True((await _wecom.Events.SendAsync("modify_calendar", cancellationToken: Cancellation)).IsAcknowledged);
    }

    [Fact]
    public async Task A_meeting_tells_of_its_life_whoever_changes_it()
    {
        using ServiceProvider services = Clients();
        IWeComMeetingsApi meetings = services.GetRequiredService<WeComClient>().Meetings;
        await meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "hyxxx", Title = "another" }, Cancellation);
        _wecom.Meetings.Set(_wecom.Meetings.Get("hyxxx") with { Status = SimulatedWeComMeetingStatus.InProgress });
        _wecom.Meetings.Set(_wecom.Meetings.Get("hyxxx") with { Status = SimulatedWeComMeetingStatus.Ended });
        _wecom.Meetings.Set(_wecom.Meetings.Get("hyxxx") with { MeetingId = "hy2", Status = SimulatedWeComMeetingStatus.NotStarted });
        await meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = "hy2" }, Cancellation);

        await _wecom.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["meeting_change.modify_meeting", "meeting_change.meeting_start", "meeting_change.meeting_end", "meeting_change.cancel_meeting"], _app.SeenTypes);
        Assert.Equal(("hyxxx", "lisi"), (((WeComMeetingModified)_app.Seen[0]).MeetingId, ((WeComMeetingModified)_app.Seen[0]).OperatorUserId));
    }

    [Fact]
    public async Task A_room_tells_of_bookings()
    {
        var booking = new SimulatedWeComMeetingRoomBooking { BookingId = "bk1", MeetingRoomId = "1", StartTime = _time.GetUtcNow(), EndTime = _time.GetUtcNow().AddHours(1), BookerUserId = "lisi" };
        _wecom.MeetingRoomBookings.Add(booking with { Status = WeComMeetingRoomBookingStatus.Applying });
        _wecom.MeetingRoomBookings.Set(booking);
        await _wecom.Events.WhenIdleAsync(Cancellation);
        Assert.Equal(["book_meeting_room"], _app.SeenTypes);

        _time.Advance(TimeSpan.FromSeconds(1));
        _wecom.MeetingRoomBookings.Set(booking with { StartTime = booking.StartTime.AddMinutes(30) });
        await _wecom.Events.WhenIdleAsync(Cancellation);
        Assert.Equal(["cancel_meeting_room", "book_meeting_room"], _app.SeenTypes.Skip(1));

        _time.Advance(TimeSpan.FromSeconds(1));
        using ServiceProvider services = Clients();
        await services.GetRequiredService<WeComClient>().MeetingRoomBookings.CancelAsync(new CancelWeComMeetingRoomBookingRequest { BookingId = "bk1" }, Cancellation);
        await _wecom.Events.WhenIdleAsync(Cancellation);
        Assert.Equal(["cancel_meeting_room"], _app.SeenTypes.Skip(3));
    }

    [Fact]
    public async Task Calendars_and_schedules_tell_of_changes_answers_and_ends()
    {
        SimulatedWeComSchedule schedule = _wecom.Schedules.All[0] with { Attendees = [new SimulatedWeComScheduleAttendee("lisi"), new SimulatedWeComScheduleAttendee("rocky")] };
        _wecom.Schedules.Set(schedule);
        _wecom.Schedules.Set(schedule with { Attendees = [schedule.Attendees[0], new SimulatedWeComScheduleAttendee("rocky", SimulatedWeComResponse.Accepted)] });
        _wecom.Schedules.Set(_wecom.Schedules.All[0] with { IsDeleted = true });
        _wecom.Calendars.Add(new SimulatedWeComCalendar("wc2"));
        _wecom.Calendars.Set(new SimulatedWeComCalendar("wc2") { Summary = "another" });
        _wecom.Calendars.Remove("wc2");

        await _wecom.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["modify_schedule", "respond_schedule", "delete_schedule", "modify_calendar", "delete_calendar"], _app.SeenTypes);
        Assert.Equal("rocky", ((WeComScheduleResponded)_app.Seen[1]).OperatorUserId);
    }

    [Fact]
    public async Task What_a_call_changes_twice_is_told_once_and_a_refused_call_tells_nothing()
    {
        using ServiceProvider services = Clients();
        WeComClient client = services.GetRequiredService<WeComClient>();
        await client.MeetingRoomBookings.BookAsync(new BookWeComMeetingRoomRequest { MeetingRoomId = "1", StartTime = _time.GetUtcNow(), EndTime = _time.GetUtcNow().AddHours(1), BookerUserId = "lisi" }, Cancellation);
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => client.Meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "hyxxx", MeetingDuration = TimeSpan.FromDays(30) }, Cancellation));

        await _wecom.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["book_meeting_room"], _app.SeenTypes);
    }

    [Fact]
    public async Task Third_party_apps_hear_of_each_organisation_by_its_own_ids_and_not_of_rooms()
    {
        await using EventApp<WeComEvent> suite = await StartAppAsync(WeComAppType.ThirdParty);
        await _wecom.PushSuiteTicketAsync(Cancellation);
        _wecom.Authorize("ww1");
        _wecom.Authorize("ww2");
        await _wecom.Events.WhenIdleAsync(Cancellation);
        _wecom.MeetingRoomBookings.Add(new SimulatedWeComMeetingRoomBooking { BookingId = "bk1", MeetingRoomId = "1", StartTime = _time.GetUtcNow(), EndTime = _time.GetUtcNow().AddHours(1), BookerUserId = "lisi" });
        _wecom.Meetings.Set(_wecom.Meetings.Get("hyxxx") with { Title = "another" });

        await _wecom.Events.WhenIdleAsync(Cancellation);

        Assert.Equal(["suite_ticket", "create_auth", "create_auth", "meeting_change.modify_meeting", "meeting_change.modify_meeting"], suite.SeenTypes);
        Assert.Equal([("ww1", "wolisi"), ("ww2", "wolisi")], suite.Seen.OfType<WeComMeetingModified>().Select(static happened => (happened.Envelope.Tenant, happened.OperatorUserId)));
    }

    [Fact]
    public async Task A_suite_lives_from_its_events_alone()
    {
        await using EventApp<WeComEvent> suite = await StartAppAsync(WeComAppType.ThirdParty);
        WeComClient corp = suite.Services.GetRequiredService<WeComClient>().ForCorp("ww1");

        await _wecom.PushSuiteTicketAsync(Cancellation);
        _wecom.Authorize("ww1");
        Assert.Equal("新建会议", await TitleOnceAuthorizedAsync(corp));
        _time.Advance(TimeSpan.FromSeconds(1));
        int requests = _wecom.TokenRequests;
        _wecom.ResetPermanentCode("ww1");
        await Eventually.TrueAsync(() => _wecom.TokenRequests > requests);
        _time.Advance(TimeSpan.FromSeconds(1));
        _wecom.CancelAuthorization("ww1");
        await _wecom.Events.WhenIdleAsync(Cancellation);

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => corp.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = "hyxxx" }, Cancellation));
        Assert.Equal(
            [typeof(WeComSuiteTicketIssued), typeof(WeComCorpAuthorized), typeof(WeComPermanentCodeReset), typeof(WeComCorpAuthorizationCancelled)],
            suite.Seen.Select(static happened => happened.GetType()));
    }

    [Fact]
    public async Task Tickets_come_every_ten_minutes_once_an_organisation_has_authorized_the_suite()
    {
        await using EventApp<WeComEvent> suite = await StartAppAsync(WeComAppType.ThirdParty);
        _time.Advance(TimeSpan.FromMinutes(30));
        Assert.Empty(_wecom.Events.Sent);
        _wecom.Authorize("ww1");
        SentEvent authorized = Assert.Single(_wecom.Events.Sent);
        await Eventually.TrueAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return _wecom.Events.Sent.Count > 1;
        });

        Assert.Equal(("suite_ticket", authorized.Time.AddMinutes(10)), (_wecom.Events.Sent[^1].EventType, _wecom.Events.Sent[^1].Time));
    }

    [Fact]
    public async Task Whoever_does_not_answer_gets_an_event_three_times_five_seconds_apart()
    {
        _app.Handling = static async cancellationToken => await Task.Delay(Timeout.Infinite, cancellationToken);
        _wecom.Calendars.Set(_wecom.Calendars.All[0] with { Summary = "another" });
        SentEvent sent = Assert.Single(_wecom.Events.Sent);
        for (int attempts = 1; attempts <= 3; attempts++)
        {
            await Eventually.TrueAsync(() =>
            {
                _time.Advance(TimeSpan.FromSeconds(1));
                return sent.Attempts.Count == attempts;
            });
        }

        await _wecom.Events.WhenIdleAsync(Cancellation);
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(3, sent.Attempts.Count);
        Assert.All(sent.Attempts, static attempt => Assert.Null(attempt.StatusCode));
        Assert.False(sent.IsAcknowledged);
    }

    [Fact]
    public async Task An_answer_that_is_none_of_WeComs_ends_an_event()
    {
        await using EventHost other = await EventHost.StartAsync(_time.GetUtcNow(), static _ => { }, static app => app.MapPost("/events", static () => Results.StatusCode(500)));
        _wecom.Events.SendTo(new Uri(other.Http.BaseAddress!, "/events"));

        SentEvent sent = await _wecom.Events.SendAsync("modify_calendar", cancellationToken: Cancellation);

        Assert.Equal(500, Assert.Single(sent.Attempts).StatusCode);
        Assert.False(sent.IsAcknowledged);
    }

    [Fact]
    public async Task A_duplicate_is_acknowledged_and_handled_once()
    {
        SentEvent sent = await _wecom.Events.SendAsync("modify_calendar", cancellationToken: Cancellation);

        DeliveryAttempt again = await _wecom.Events.RedeliverAsync(sent, cancellationToken: Cancellation);

        Assert.True(again.IsAcknowledged);
        Assert.Single(_app.Seen);
    }

    [Theory]
    [InlineData(EventForgery.Signature)]
    [InlineData(EventForgery.Content)]
    [InlineData(EventForgery.Time)]
    public async Task What_is_forged_is_refused(EventForgery forgery)
    {
        SentEvent sent = await _wecom.Events.SendAsync("modify_calendar", cancellationToken: Cancellation);

        DeliveryAttempt forged = await _wecom.Events.RedeliverAsync(sent, forgery, Cancellation);

        Assert.Equal((401, false), (forged.StatusCode, forged.IsAcknowledged));
        Assert.Single(_app.Seen);
    }

    [Fact]
    public async Task Nothing_is_sent_or_kept_where_nobody_listens()
    {
        await using WeComSimulator alone = await WeComSimulator.StartAsync(_time, Cancellation);

        alone.Calendars.Set(alone.Calendars.All[0] with { Summary = "another" });
        await alone.PushSuiteTicketAsync(Cancellation);
        alone.Authorize("ww1");

        Assert.Empty(alone.Events.Sent);
        await Assert.ThrowsAsync<InvalidOperationException>(() => alone.Events.SendAsync("modify_calendar", cancellationToken: Cancellation));
    }

    /// <summary>Codes are exchanged in the background.</summary>
    private static async Task<string?> TitleOnceAuthorizedAsync(WeComClient corp)
    {
        string? title = null;
        for (int i = 0; title is null && i < 1000; i++)
        {
            try
            {
                title = (await corp.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = "hyxxx" }, Cancellation)).Title;
            }
            catch (MeetingApiException)
            {
                await Task.Delay(1, Cancellation);
            }
        }

        return title;
    }

    private async Task<EventApp<WeComEvent>> StartAppAsync(WeComAppType type)
    {
        EventApp<WeComEvent> app = await EventApp<WeComEvent>.StartAsync(
            _time,
            (services, handle) =>
            {
                services.AddWeComClient(options =>
                {
                    _wecom.Configure(options);
                    options.AppType = type;
                });
                services.AddWeComEvents(_wecom.Configure).HandleOthers((happened, _, cancellationToken) => handle(happened, cancellationToken));
            },
            static app => app.MapWeComEvents("/events"));
        _wecom.Events.SendTo(app.Address);
        return app;
    }

    private ServiceProvider Clients()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddWeComClient(_wecom.Configure);
        return services.BuildServiceProvider();
    }

    /// <summary>What the simulator wants to hear.</summary>
    private string Echo(HttpContext context)
    {
        var seal = new EnvelopeSeal(_wecom.Events.Token, _wecom.Events.EncodingAesKey);
        return seal.Decrypt(context.Request.Query["echostr"]!)!.Value.Text;
    }
}
