using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>The people on a calendar event.</summary>
public sealed class DingTalkCalendarEventAttendeesTests
{
    private const string Event = "/v1.0/calendar/users/u%2B1/calendars/primary/events/e%2F1%3D";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("{}")]
    public async Task An_answer_without_a_body_is_a_success(string answer)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyText(answer, HttpStatusCode.OK, "application/json");

        await dingtalk.Client.CalendarEventAttendees.AddAsync("u+1", "primary", "e/1=", new() { Attendees = [new() { UnionId = "a", IsOptional = true }, new() { UnionId = "b" }], ChatNotification = false }, "key-1", Cancellation);
        await dingtalk.Client.CalendarEventAttendees.RemoveAsync("u+1", "primary", "e/1=", new() { Attendees = [new() { UnionId = "a" }] }, "key-2", Cancellation);
        await dingtalk.Client.CalendarEventAttendees.RespondAsync("u+1", "primary", "e/1=", new() { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation);

        IReadOnlyList<ReceivedRequest> calls = dingtalk.Transport.Calls;
        Assert.Equal([$"{Event}/attendees", $"{Event}/attendees/batchRemove", $"{Event}/respond"], calls.Select(static call => call.PathAndQuery));
        calls[0].Body.ShouldEqualJson("""{"attendeesToAdd":[{"id":"a","isOptional":true},{"id":"b"}],"chatNotification":false}""");
        calls[1].Body.ShouldEqualJson("""{"attendeesToRemove":[{"id":"a"}]}""");
        calls[2].Body.ShouldEqualJson("""{"responseStatus":"declined"}""");
        Assert.Equal(["key-1", "key-2"], calls.Take(2).Select(static call => call.Headers["x-client-token"]));
        Assert.True(Guid.TryParse(calls[2].Headers["x-client-token"], out _));
    }

    [Theory]
    [InlineData("<html></html>", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.BadGateway)]
    [InlineData("", HttpStatusCode.NotFound)]
    [InlineData("""{"success":false}""", HttpStatusCode.OK)]
    public async Task What_is_no_empty_success_is_none(string answer, HttpStatusCode status)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("dingtalk.calendar_event_attendees.remove", answer, status);

        Assert.Equal((status, false), (thrown.StatusCode, thrown.IsOutcomeUnknown));
    }

    [Fact]
    public async Task An_operation_that_has_to_answer_something_fails_without_it()
    {
        await Assert.ThrowsAsync<MeetingProtocolException>(() => EachOperation.CallAsync("dingtalk.calendar_event_attendees.list", ""));
        await Assert.ThrowsAsync<MeetingProtocolException>(() => EachOperation.CallAsync("dingtalk.calendar_event_rooms.remove", ""));
    }

    [Fact]
    public async Task List_returns_who_is_on_the_event_and_what_they_answered()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"attendees":[{"id":"a","displayName":"tony","responseStatus":"accepted","self":true},{"id":"b","responseStatus":"maybe"}],"nextToken":"n"}""");

        ListDingTalkCalendarEventAttendeesResponse page = await dingtalk.Client.CalendarEventAttendees.ListAsync("u+1", "primary", "e/1=", new() { PageToken = "t=", PageSize = 500 }, Cancellation);

        dingtalk.Received(HttpMethod.Get, $"{Event}/attendees?maxResults=500&nextToken=t%3D");
        Assert.Equal(
            [
                new DingTalkCalendarEventAttendeeInfo { UnionId = "a", DisplayName = "tony", ResponseStatus = DingTalkCalendarResponseStatus.Accepted, Self = true },
                new DingTalkCalendarEventAttendeeInfo { UnionId = "b", ResponseStatus = new("maybe") },
            ],
            page.Items);
        Assert.Equal(("n", true), (page.PageToken, page.HasMore));
    }

    [Theory]
    [InlineData("""{"attendees":[{"id":"c"}]}""")]
    [InlineData("""{"attendees":[{"id":"c"}],"nextToken":null}""")]
    [InlineData("""{"attendees":[{"id":"c"}],"nextToken":""}""")]
    public async Task Enumerate_follows_the_pages_until_there_is_no_token(string last)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"attendees":[{"id":"a"},{"id":"b"}],"nextToken":"n1"}""");
        dingtalk.Reply(last);

        List<DingTalkCalendarEventAttendeeInfo> people = await dingtalk.Client.CalendarEventAttendees.EnumerateAsync("u+1", "primary", "e/1=", pageSize: 2, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a", "b", "c"], people.Select(static person => person.UnionId));
        Assert.Equal([$"{Event}/attendees?maxResults=2", $"{Event}/attendees?maxResults=2&nextToken=n1"], dingtalk.Transport.Calls.Select(static call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_calendar_that_one_only_subscribes_to_has_no_people()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("dingtalk.calendar_event_attendees.list", """{"code":"invalidParameter.subscribed.invalid","message":"m"}""", HttpStatusCode.BadRequest);

        Assert.IsType<MeetingNotSupportedException>(thrown);
    }

    [Theory]
    [InlineData(0, "", "Attendees")]
    [InlineData(1, "", "Attendees[0].UnionId")]
    [InlineData(500, "u", "")]
    [InlineData(501, "u", "Attendees")]
    public async Task A_call_names_1_to_500_people(int count, string id, string expected)
    {
        Assert.Equal(expected, string.Join(' ', await BrokenRules.OfAsync(Start, client => client.CalendarEventAttendees.AddAsync("u", "primary", "e", new() { Attendees = [.. Enumerable.Repeat(new DingTalkCalendarEventAttendeeToAdd { UnionId = id }, count)] }, cancellationToken: Cancellation))));
        Assert.Equal(expected, string.Join(' ', await BrokenRules.OfAsync(Start, client => client.CalendarEventAttendees.RemoveAsync("u", "primary", "e", new() { Attendees = [.. Enumerable.Repeat(new DingTalkCalendarEventAttendeeToRemove { UnionId = id }, count)] }, cancellationToken: Cancellation))));
    }

    [Theory]
    [InlineData("maybe", "ResponseStatus")]
    [InlineData("Accepted", "ResponseStatus")]
    [InlineData("needsAction", "")]
    [InlineData("tentative", "")]
    public async Task An_answer_is_one_that_the_page_has(string status, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.CalendarEventAttendees.RespondAsync("u", "primary", "e", new() { ResponseStatus = new(status) }, cancellationToken: Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static DingTalkStub Start(bool validates)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
        dingtalk.ReplyText("", HttpStatusCode.OK, "application/json");
        return dingtalk;
    }
}
