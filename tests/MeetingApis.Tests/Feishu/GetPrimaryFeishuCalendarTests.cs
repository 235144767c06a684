using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Finding the calendar of the identity that calls.</summary>
public sealed class GetPrimaryFeishuCalendarTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/primary";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_question_has_no_body()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Calendars.GetPrimaryAsync(FeishuUserIdType.UnionId, Cancellation);

        Assert.Empty(feishu.Received(HttpMethod.Post, Path + "?user_id_type=union_id").Body);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start();

        GetPrimaryFeishuCalendarResponse response = await feishu.Client.Calendars.GetPrimaryAsync(cancellationToken: Cancellation);

        FeishuUserCalendar found = Assert.Single(response.Calendars);
        Assert.Equal(("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "ou_xxxxxx"), (found.Calendar!.CalendarId, found.UserId));
        Assert.Equal((FeishuCalendarVisibility.Private, FeishuCalendarType.Shared, FeishuCalendarRole.Owner), (found.Calendar.Permissions, found.Calendar.Type, found.Calendar.Role));
    }

    [Fact]
    public async Task The_token_decides_whose_calendar_it_is()
    {
        FeishuStub feishu = Start();

        await feishu.AsUser.Calendars.GetPrimaryAsync(cancellationToken: Cancellation);

        Assert.Equal("Bearer u-stub", feishu.Received(HttpMethod.Post, Path).Headers["Authorization"]);
    }

    [Fact]
    public async Task It_is_asked_again_after_an_unclear_failure_although_it_is_a_POST()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.ReplyExample("calendars.get_primary");

        await feishu.Time.PumpUntilAsync(feishu.Client.Calendars.GetPrimaryAsync(cancellationToken: Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    [Fact]
    public async Task An_app_without_a_bot_has_no_calendar()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":190007,"msg":"app bot_id not found"}""", HttpStatusCode.NotFound);

        MeetingNotSupportedException thrown = await Assert.ThrowsAsync<MeetingNotSupportedException>(() => feishu.Client.Calendars.GetPrimaryAsync(cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.CalendarBotNotFound, thrown.Code);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("calendars.get_primary");
        return feishu;
    }
}
