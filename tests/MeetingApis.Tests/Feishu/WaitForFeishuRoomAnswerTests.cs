using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using NSubstitute;

namespace MeetingApis.Tests.Feishu;

/// <summary>Waiting for a room that was added to an event.</summary>
public sealed class WaitForFeishuRoomAnswerTests : IDisposable
{
    private const string Path = "/open-apis/calendar/v4/calendars/c1/events/e1_0/attendees?page_size=100";

    private readonly SkippingTimeProvider _time = new();
    private readonly StubTransport _transport = new(static _ => null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData("accept", RoomAnswerStatus.Accepted)]
    [InlineData("decline", RoomAnswerStatus.Declined)]
    [InlineData("removed", RoomAnswerStatus.Removed)]
    public async Task The_answer_of_the_room_ends_the_wait(string rsvp, RoomAnswerStatus expected)
    {
        Reply(Room("needs_action"));
        Reply(Room(rsvp));

        RoomAnswer answer = await WaitAsync();

        Assert.Equal(new RoomAnswer(expected), answer);
        Assert.Equal([Path, Path], _transport.Calls.Select(call => call.PathAndQuery));
    }

    [Theory]
    [InlineData("needs_action")]
    [InlineData("tentative")]
    [InlineData("something_new")]
    [InlineData("")]
    public async Task What_is_no_answer_is_waited_upon_until_the_time_is_over(string rsvp)
    {
        Reply(Room(rsvp));
        Reply(Room(rsvp));

        RoomAnswer answer = await WaitAsync(maxWait: TimeSpan.FromSeconds(1));

        Assert.Equal(new RoomAnswer(RoomAnswerStatus.NoAnswer), answer);
    }

    /// <summary>On the clock of the system, this would take hours.</summary>
    [Fact]
    public async Task The_wait_runs_on_the_clock_of_the_client()
    {
        Reply(Room("needs_action"));
        Reply(Room("needs_action"));
        Reply(Room("accept"));

        await WaitAsync(maxWait: TimeSpan.FromDays(1), pollInterval: TimeSpan.FromHours(1));

        Assert.Equal([TimeSpan.FromHours(1), TimeSpan.FromHours(2)], _time.Delays);
    }

    [Fact]
    public async Task The_room_is_looked_for_on_every_page_and_other_rooms_do_not_count()
    {
        Reply("""{"type":"resource","room_id":"omm_2","rsvp_status":"decline"}""", next: "t1");
        Reply(Room("accept"));

        RoomAnswer answer = await WaitAsync();

        Assert.Equal(RoomAnswerStatus.Accepted, answer.Status);
        Assert.Equal([Path, Path.Replace("?", "?page_token=t1&", StringComparison.Ordinal)], _transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_room_that_is_not_among_the_attendees_yet_is_waited_for()
    {
        Reply("");
        Reply(Room("accept"));

        Assert.Equal(RoomAnswerStatus.Accepted, (await WaitAsync()).Status);
    }

    [Fact]
    public async Task A_room_that_is_no_longer_among_the_attendees_was_removed()
    {
        Reply(Room("needs_action"));
        Reply("");

        Assert.Equal(RoomAnswerStatus.Removed, (await WaitAsync()).Status);
    }

    [Fact]
    public async Task An_attendee_whose_room_cannot_be_read_is_not_taken_for_a_removal()
    {
        Reply(Room("needs_action"));
        Reply("""{"type":"resource","attendee_id":"resource_1","room_id":{"id":"omm_1"},"rsvp_status":"accept"}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(() => WaitAsync());
    }

    [Fact]
    public async Task A_person_has_no_room_and_is_read_all_the_same()
    {
        Reply("""{"type":"user","attendee_id":"user_1","user_id":"ou_1"},{"type":"user","attendee_id":"user_2","room_id":null},{"type":"user","attendee_id":"user_3","room_id":""},""" + Room("accept"));

        Assert.Equal(RoomAnswerStatus.Accepted, (await WaitAsync()).Status);
    }

    [Fact]
    public async Task A_substitute_can_be_waited_upon()
    {
        IFeishuCalendarEventAttendeesApi api = Substitute.For<IFeishuCalendarEventAttendeesApi>();
        api.ListAsync("c1", "e1_0", Arg.Any<ListFeishuCalendarEventAttendeesRequest>(), Arg.Any<CancellationToken>())
            .Returns(new ListFeishuCalendarEventAttendeesResponse { Items = [new() { RoomId = "omm_1", RsvpStatus = FeishuCalendarEventRsvpStatus.Decline }] });

        RoomAnswer answer = await api.WaitForRoomAnswerAsync("c1", "e1_0", "omm_1", cancellationToken: Cancellation);

        Assert.Equal(RoomAnswerStatus.Declined, answer.Status);
    }

    private static string Room(string rsvp) => $$"""{"type":"resource","attendee_id":"resource_1","room_id":"omm_1","rsvp_status":"{{rsvp}}"}""";

    private Task<RoomAnswer> WaitAsync(TimeSpan? maxWait = null, TimeSpan? pollInterval = null)
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret", AccessTokenProvider = new FixedTokenProvider("t") };
        var client = new FeishuClient(options, _transport, _time);
        return client.CalendarEventAttendees.WaitForRoomAnswerAsync("c1", "e1_0", "omm_1", maxWait, pollInterval, Cancellation);
    }

    private void Reply(string attendee, string? next = null)
    {
        string more = next is null ? "false" : $$"""true,"page_token":"{{next}}" """;
        _transport.Answer((_, _) => Task.FromResult(StubTransport.Json($$$"""{"code":0,"data":{"items":[{{{attendee}}}],"has_more":{{{more}}}}}""")));
    }
}
