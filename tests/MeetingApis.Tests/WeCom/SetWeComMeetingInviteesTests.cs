using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Replacing the invitees of a meeting.</summary>
public sealed class SetWeComMeetingInviteesTests
{
    private const string Url = "/cgi-bin/meeting/set_invitees?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Set_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.SetInviteesAsync(new() { MeetingId = "meetingid", Invitees = [new() { UserId = "zhangsan" }, new() { UserId = "lisi" }] }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.set_invitees")!);
    }

    [Fact]
    public async Task Set_is_repeated_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.ReplyExample("meetings.set_invitees");

        Task setting = wecom.Client.Meetings.SetInviteesAsync(new() { MeetingId = "m1", Invitees = [new() { UserId = "a" }] }, Cancellation);
        await wecom.Time.PumpUntilAsync(setting, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("400020", typeof(MeetingQuotaException))]
    [InlineData("400021", typeof(MeetingValidationException))]
    [InlineData("400039", typeof(MeetingValidationException))]
    [InlineData("730009", typeof(MeetingValidationException))]
    [InlineData("730008", typeof(MeetingNotFoundException))]
    [InlineData("60111", typeof(MeetingNotFoundException))]
    [InlineData("40003", typeof(MeetingNotFoundException))]
    [InlineData("730005", typeof(MeetingPermissionException))]
    [InlineData("60021", typeof(MeetingPermissionException))]
    [InlineData("730011", typeof(MeetingNotSupportedException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.set_invitees", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("m1", 1, "")]
    [InlineData("m1", 2000, "")]
    [InlineData("m1", 2001, "Invitees")]
    [InlineData("m1", 0, "Invitees")]
    [InlineData("", 1, "MeetingId")]
    public async Task One_to_2000_members_are_named(string meetingId, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingId = meetingId, Invitees = [.. Enumerable.Range(1, count).Select(number => new WeComMeetingInvitee { UserId = $"user{number}" })] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("a,A", "")]
    [InlineData("a,a", "Invitees")]
    [InlineData("a,", "Invitees")]
    [InlineData("a, ", "Invitees")]
    public async Task Members_are_named_once_and_none_is_blank(string ids, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingId = "m1", Invitees = [.. ids.Split(',').Select(id => new WeComMeetingInvitee { UserId = id })] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task The_list_and_its_members_cannot_be_null()
    {
        IEnumerable<string> withoutList = await BrokenAsync(new() { MeetingId = "m1", Invitees = null! });
        IEnumerable<string> withNull = await BrokenAsync(new() { MeetingId = "m1", Invitees = [new()] });

        Assert.Equal(["Invitees"], withoutList);
        Assert.Equal(["Invitees"], withNull);
    }

    private static Task<IEnumerable<string>> BrokenAsync(SetWeComMeetingInviteesRequest request) =>
        BrokenRules.OfAsync(Start, client => client.Meetings.SetInviteesAsync(request, Cancellation));

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.set_invitees");
        return wecom;
    }
}
