using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.WeCom;

/// <summary>Deleting a meeting room.</summary>
public sealed class DeleteWeComMeetingRoomTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/del?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delete_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRooms.DeleteAsync(new() { MeetingRoomId = "1" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_rooms.delete")!);
    }

    [Fact]
    public async Task Delete_is_repeated_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0}""");

        Task call = wecom.Client.MeetingRooms.DeleteAsync(new() { MeetingRoomId = "1" }, Cancellation);
        await wecom.Time.PumpUntilAsync(call, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_rooms.delete", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("1", "")]
    [InlineData("9223372036854775807", "")]
    [InlineData("12345678901234567890", "MeetingRoomId")]
    [InlineData("", "MeetingRoomId")]
    [InlineData(null, "MeetingRoomId")]
    [InlineData("-1", "MeetingRoomId")]
    [InlineData("bk1", "MeetingRoomId")]
    public async Task The_room_is_named_by_its_number(string? id, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRooms.DeleteAsync(new() { MeetingRoomId = id! }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_rooms.delete");
        return wecom;
    }
}
