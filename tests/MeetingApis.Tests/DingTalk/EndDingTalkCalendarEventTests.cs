using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Deleting and cancelling a calendar event, and handing it to another organizer.</summary>
public sealed class EndDingTalkCalendarEventTests
{
    private const string Path = "/v1.0/calendar/users/u1/calendars/primary/events/e1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delete_is_answered_by_nothing()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyText("", HttpStatusCode.OK, "application/json");

        await dingtalk.Client.CalendarEvents.DeleteAsync("u1", "primary", "e1", pushNotification: false, cancellationToken: Cancellation);

        Assert.Empty(dingtalk.Received(HttpMethod.Delete, Path + "?pushNotification=false").Body);
    }

    [Fact]
    public async Task Delete_of_an_unknown_event_fails()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"code":"itemNotFound","message":"code: 404, developerMessage: none"}""", HttpStatusCode.NotFound);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => dingtalk.Client.CalendarEvents.DeleteAsync("u1", "primary", "e1", cancellationToken: Cancellation));

        Assert.Equal((DingTalkErrorCodes.ItemNotFound, "code: 404, developerMessage: none"), (thrown.Code, thrown.VendorMessage));
    }

    [Fact]
    public async Task Cancel_sends_the_scope_and_no_body()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("calendar_events.cancel");

        CancelDingTalkCalendarEventResponse cancelled = await dingtalk.Client.CalendarEvents.CancelAsync("u1", "primary", "e1", scope: "all", cancellationToken: Cancellation);

        Assert.True(cancelled.Result);
        dingtalk.Received(HttpMethod.Post, Path + "/cancel?scope=all");
    }

    [Fact]
    public async Task Cancelled_already_is_success_after_a_try_that_may_have_worked()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Fail(new HttpRequestException(HttpRequestError.ResponseEnded));
        dingtalk.Reply("""{"code":"itemNotFound","message":"none"}""", HttpStatusCode.NotFound);

        Task cancelling = dingtalk.Client.CalendarEvents.CancelAsync("u1", "primary", "e1", cancellationToken: Cancellation);
        await dingtalk.Time.PumpUntilAsync(cancelling, TimeSpan.FromSeconds(1));

        Assert.Equal(2, dingtalk.Transport.Calls.Count(static call => call.PathAndQuery.EndsWith("/cancel", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Transfer_names_the_new_organizer()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("calendar_events.transfer");

        TransferDingTalkCalendarEventResponse transferred = await dingtalk.Client.CalendarEvents.TransferAsync("u1", "primary", "e1", new() { NewOrganizerUnionId = "u2" }, cancellationToken: Cancellation);

        Assert.True(transferred.Result);
        dingtalk.Received(HttpMethod.Post, Path + "/transfer").Body.ShouldEqualJson("""{"newOrganizerId":"u2"}""");
    }

    [Fact]
    public async Task A_transfer_to_nobody_is_refused()
    {
        var dingtalk = DingTalkStub.Start();

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => dingtalk.Client.CalendarEvents.TransferAsync("u1", "primary", "e1", new() { NewOrganizerUnionId = "" }, cancellationToken: Cancellation));

        Assert.Equal("NewOrganizerUnionId", Assert.Single(refused.Violations).Path);
    }
}
