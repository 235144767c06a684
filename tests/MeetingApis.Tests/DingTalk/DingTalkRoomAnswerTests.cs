using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Waiting for the answer of a meeting room.</summary>
public sealed class DingTalkRoomAnswerTests
{
    private const string Nothing = """{"id":"e","status":"confirmed"}""";

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("accepted", RoomAnswerStatus.Accepted)]
    [InlineData("declined", RoomAnswerStatus.Declined)]
    public async Task An_answer_that_is_there_is_returned_at_once(string status, RoomAnswerStatus expected)
    {
        (StubTransport transport, DingTalkClient client) = Start(With(status));

        RoomAnswer answer = await client.CalendarEvents.WaitForRoomAnswerAsync("u+1", "primary", "e/1", "r1", cancellationToken: Cancellation);

        Assert.Equal(new RoomAnswer(expected), answer);
        Assert.Equal("/v1.0/calendar/users/u%2B1/calendars/primary/events/e%2F1", Assert.Single(transport.Calls).PathAndQuery);
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task A_room_that_the_event_does_not_show_yet_has_not_answered()
    {
        (StubTransport transport, DingTalkClient client) = Start(Nothing, With("needsAction"), With("tentative"), With("accepted"));

        RoomAnswer answer = await WaitAsync(client);

        Assert.Equal(RoomAnswerStatus.Accepted, answer.Status);
        Assert.Equal(4, transport.Calls.Count);
        Assert.Equal([1, 2, 4], _time.Delays.Select(static delay => delay.TotalSeconds));
    }

    [Theory]
    [InlineData("tentative", RoomAnswerStatus.AwaitingApproval)]
    [InlineData("needsAction", RoomAnswerStatus.NoAnswer)]
    [InlineData("something new", RoomAnswerStatus.NoAnswer)]
    [InlineData("", RoomAnswerStatus.NoAnswer)]
    public async Task When_the_time_is_over_the_last_word_counts(string status, RoomAnswerStatus expected)
    {
        (_, DingTalkClient client) = Start(With(status));

        RoomAnswer answer = await WaitAsync(client, TimeSpan.FromSeconds(5));

        Assert.Equal(expected, answer.Status);
        Assert.Equal(5, _time.Delays.Sum(static delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task The_answer_of_another_room_is_none()
    {
        (_, DingTalkClient client) = Start("""{"id":"e","meetingRooms":[{"roomId":"r2","responseStatus":"accepted"}]}""");

        RoomAnswer answer = await WaitAsync(client, TimeSpan.Zero);

        Assert.Equal(RoomAnswerStatus.NoAnswer, answer.Status);
    }

    [Fact]
    public async Task A_room_that_was_shown_and_is_gone_was_removed()
    {
        (StubTransport transport, DingTalkClient client) = Start(With("tentative"), Nothing);

        RoomAnswer answer = await WaitAsync(client);

        Assert.Equal(RoomAnswerStatus.Removed, answer.Status);
        Assert.Equal(2, transport.Calls.Count);
    }

    [Theory]
    [InlineData("""[{"roomId":{"id":"r1"},"responseStatus":"accepted"}]""")]
    [InlineData("""[{"roomId":"r2"},"r1"]""")]
    [InlineData("\"r1\"")]
    public async Task Rooms_that_cannot_be_read_are_not_taken_for_removed(string rooms)
    {
        (_, DingTalkClient client) = Start(With("tentative"), $$"""{"id":"e","status":"confirmed","meetingRooms":{{rooms}}}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(() => WaitAsync(client));
    }

    [Fact]
    public async Task An_event_that_was_cancelled_holds_no_room()
    {
        (_, DingTalkClient client) = Start(With("accepted").Replace("confirmed", "cancelled", StringComparison.Ordinal));

        Assert.Equal(RoomAnswerStatus.Removed, (await WaitAsync(client)).Status);
    }

    [Fact]
    public async Task A_failure_to_read_the_event_ends_the_wait()
    {
        (StubTransport transport, DingTalkClient client) = Start(Nothing);
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"code":"itemNotFound","message":"m"}""", HttpStatusCode.NotFound)));

        await Assert.ThrowsAsync<MeetingNotFoundException>(() => WaitAsync(client));
    }

    [Fact]
    public async Task An_empty_id_is_refused()
    {
        (StubTransport transport, DingTalkClient client) = Start(Nothing);

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.CalendarEvents.WaitForRoomAnswerAsync("u", "primary", "e", "", cancellationToken: Cancellation));

        Assert.Equal("roomId", thrown.ParamName);
        Assert.Empty(transport.Calls);
    }

    private static string With(string status) => $$"""{"id":"e","status":"confirmed","meetingRooms":[{"roomId":"r1","responseStatus":"{{status}}"}]}""";

    private static Task<RoomAnswer> WaitAsync(DingTalkClient client, TimeSpan? maxWait = null) =>
        client.CalendarEvents.WaitForRoomAnswerAsync("u", "primary", "e", "r1", maxWait, cancellationToken: Cancellation);

    private (StubTransport Transport, DingTalkClient Client) Start(params string[] answers)
    {
        var transport = new StubTransport(static _ => null);
        Array.ForEach(answers, answer => transport.Answer((_, _) => Task.FromResult(StubTransport.Json(answer))));
        return (transport, new DingTalkClient(new DingTalkOptions { AccessTokenProvider = new FixedTokenProvider("t1") }, transport, _time));
    }
}
