using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>The meeting rooms of a calendar event.</summary>
public sealed class DingTalkCalendarEventRoomsTests
{
    private const string Rooms = "/v1.0/calendar/users/u/calendars/primary/events/e/meetingRooms";
    private const string Taken = """{"code":"meetingRoomNotAvailable","message":"code: 400, developerMessage: [{\"roomName\":\"1号会议室\",\"text\":\"已被预订\"}]","requestid":"r1"}""";

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rooms_are_booked_released_and_answered_for()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"result":true}""");

        await dingtalk.Client.CalendarEventRooms.AddAsync("u", "primary", "e", new() { Rooms = [new() { RoomId = "r1" }, new() { RoomId = "r2" }] }, "key-1", Cancellation);
        await dingtalk.Client.CalendarEventRooms.RemoveAsync("u", "primary", "e", new() { Rooms = [new() { RoomId = "r1" }] }, cancellationToken: Cancellation);
        await dingtalk.Client.CalendarEventRooms.RespondAsync("u", "primary", "e", "r/1", new() { ResponseStatus = DingTalkCalendarResponseStatus.Accepted }, "agent 1", Cancellation);

        IReadOnlyList<ReceivedRequest> calls = dingtalk.Transport.Calls;
        Assert.Equal([Rooms, $"{Rooms}/batchRemove", $"{Rooms}/r%2F1/respond"], calls.Select(static call => call.PathAndQuery));
        calls[0].Body.ShouldEqualJson("""{"meetingRoomsToAdd":[{"roomId":"r1"},{"roomId":"r2"}]}""");
        calls[1].Body.ShouldEqualJson("""{"meetingRoomsToRemove":[{"roomId":"r1"}]}""");
        calls[2].Body.ShouldEqualJson("""{"responseStatus":"accepted"}""");
        Assert.Equal("key-1", calls[0].Headers["x-client-token"]);
        Assert.True(Guid.TryParse(calls[1].Headers["x-client-token"], out _));
        Assert.False(calls[2].Headers.ContainsKey("x-client-token"));
        Assert.Equal((false, "agent 1"), (calls[0].Headers.ContainsKey("userAgent"), calls[2].Headers["userAgent"]));
    }

    [Theory]
    [InlineData("""{"result":false}""")]
    [InlineData("""{"result":"false","requestId":"r1"}""")]
    [InlineData("""{"Result":false,"code":200}""")]
    public async Task A_room_that_was_not_booked_is_a_failure(string answer)
    {
        foreach (string operation in new[] { "dingtalk.calendar_event_rooms.add", "dingtalk.calendar_event_rooms.remove", "dingtalk.calendar_event_rooms.respond" })
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer);

            Assert.IsType<MeetingApiException>(thrown);
            Assert.Equal((false, false), (thrown.IsTransient, thrown.IsOutcomeUnknown));
            Assert.Contains("result: false", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_room_that_is_not_available_is_a_conflict_with_the_message_as_it_came()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("dingtalk.calendar_event_rooms.add", Taken, HttpStatusCode.BadRequest);

        Assert.IsType<MeetingConflictException>(thrown);
        Assert.Equal((DingTalkErrorCodes.MeetingRoomNotAvailable, false, false), (thrown.Code, thrown.IsTransient, thrown.IsOutcomeUnknown));
        Assert.Contains("""[{"roomName":"1号会议室","text":"已被预订"}]""", thrown.VendorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_still_running_is_sent_again_with_the_same_key()
    {
        (StubTransport transport, DingTalkClient client) = Start(
            StubTransport.Json("{}", HttpStatusCode.BadGateway),
            StubTransport.Json("""{"code":"idempotencyProcessing","message":"Idempotency processing"}""", HttpStatusCode.BadRequest),
            StubTransport.Json("""{"result":true}"""));

        await AddAsync(client);

        Assert.Equal(3, transport.Calls.Count);
        Assert.Single(transport.Calls.Select(static call => call.Headers["x-client-token"]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_key_that_DingTalk_has_had_leaves_open_what_became_of_the_rooms()
    {
        (_, DingTalkClient client) = Start(
            StubTransport.Json("{}", HttpStatusCode.BadGateway),
            StubTransport.Json("""{"code":"invalidRequest.duplicateClientToken","message":"m"}""", HttpStatusCode.Conflict));

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => AddAsync(client));

        Assert.True(thrown.IsOutcomeUnknown);
    }

    [Fact]
    public async Task A_rooms_answer_is_never_sent_twice()
    {
        (StubTransport transport, DingTalkClient client) = Start(StubTransport.Json("{}", HttpStatusCode.BadGateway));

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => client.CalendarEventRooms.RespondAsync("u", "primary", "e", "r", new() { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation));

        Assert.Single(transport.Calls);
        Assert.True(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [InlineData(0, "r", "Rooms")]
    [InlineData(5, "r", "")]
    [InlineData(6, "r", "Rooms")]
    [InlineData(1, "", "Rooms[0].RoomId")]
    public async Task An_event_has_up_to_five_rooms(int count, string id, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.CalendarEventRooms.AddAsync("u", "primary", "e", new() { Rooms = [.. Enumerable.Repeat(new DingTalkCalendarEventRoomId { RoomId = id }, count)] }, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "r", "Rooms")]
    [InlineData(6, "r", "")]
    [InlineData(1, "", "Rooms[0].RoomId")]
    public async Task A_release_names_a_room(int count, string id, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.CalendarEventRooms.RemoveAsync("u", "primary", "e", new() { Rooms = [.. Enumerable.Repeat(new DingTalkCalendarEventRoomId { RoomId = id }, count)] }, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static Task<EmptyResponse> AddAsync(DingTalkClient client) =>
        client.CalendarEventRooms.AddAsync("u", "primary", "e", new() { Rooms = [new() { RoomId = "r1" }] }, cancellationToken: Cancellation);

    private static DingTalkStub Start(bool validates)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
        dingtalk.Reply("""{"result":true}""");
        return dingtalk;
    }

    private (StubTransport Transport, DingTalkClient Client) Start(params HttpResponseMessage[] answers)
    {
        var transport = new StubTransport(static _ => null);
        Array.ForEach(answers, answer => transport.Answer((_, _) => Task.FromResult(answer)));
        return (transport, new DingTalkClient(new DingTalkOptions { AccessTokenProvider = new FixedTokenProvider("t1") }, transport, _time));
    }
}
