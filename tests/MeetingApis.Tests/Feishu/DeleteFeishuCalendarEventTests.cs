using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Deleting a calendar event.</summary>
public sealed class DeleteFeishuCalendarEventTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/c/events/e_0";

    public static TheoryData<string, HttpStatusCode> Gone => new()
    {
        { """{"code":193001,"msg":"event not found"}""", HttpStatusCode.NotFound },
        { """{"code":193003,"msg":"event is deleted"}""", HttpStatusCode.Forbidden },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "")]
    [InlineData(true, "?need_notification=true")]
    [InlineData(false, "?need_notification=false")]
    public async Task Delete_says_whether_the_attendees_are_told(bool? isTold, string query)
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("calendar_events.delete");

        await feishu.Client.CalendarEvents.DeleteAsync("c", "e_0", isTold, Cancellation);

        Assert.Empty(feishu.Received(HttpMethod.Delete, Path + query).Body);
    }

    [Theory]
    [MemberData(nameof(Gone))]
    public async Task An_event_that_is_gone_is_not_found(string answer, HttpStatusCode status)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer, status);

        await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Client.CalendarEvents.DeleteAsync("c", "e_0", cancellationToken: Cancellation));
    }

    [Theory]
    [MemberData(nameof(Gone))]
    public async Task Gone_after_an_unclear_failure_means_that_the_deletion_worked(string answer, HttpStatusCode status)
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply(answer, status);

        await feishu.Time.PumpUntilAsync(feishu.Client.CalendarEvents.DeleteAsync("c", "e_0", cancellationToken: Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    [Fact]
    public async Task A_missing_event_is_not_taken_for_a_missing_calendar()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply("""{"code":191000,"msg":"calendar not found"}""", HttpStatusCode.NotFound);

        Task deletion = feishu.Client.CalendarEvents.DeleteAsync("c", "e_0", cancellationToken: Cancellation);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Time.PumpUntilAsync(deletion, TimeSpan.FromMilliseconds(100)));
        Assert.Equal(FeishuErrorCodes.CalendarNotFound, thrown.Code);
    }
}
