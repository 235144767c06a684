using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using NSubstitute;

namespace MeetingApis.Tests.WeCom;

/// <summary>Listing the invitees of a meeting, a page or all of them.</summary>
public sealed class ListWeComMeetingInviteesTests
{
    private const string Url = "/cgi-bin/meeting/get_invitees?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.ListInviteesAsync(new() { MeetingId = "meetingid11", PageToken = "NIGEIJG" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.list_invitees")!);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        WeComStub wecom = Start();

        ListWeComMeetingInviteesResponse page = await wecom.Client.Meetings.ListInviteesAsync(new() { MeetingId = "m1" }, Cancellation);

        Assert.Equal([new WeComMeetingInvitee { UserId = "USERID" }], page.Items);
        Assert.True(page.HasMore);
        Assert.Equal("GENIG", page.PageToken);
    }

    [Theory]
    [InlineData("""{"errcode":0}""", null)]
    [InlineData("""{"errcode":0,"has_more":false,"next_cursor":"","invitees":""}""", false)]
    [InlineData("""{"errcode":0,"has_more":0,"invitees":null}""", false)]
    public async Task A_page_may_hold_nothing(string answer, bool? hasMore)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        ListWeComMeetingInviteesResponse page = await wecom.Client.Meetings.ListInviteesAsync(new() { MeetingId = "m1" }, Cancellation);

        Assert.Empty(page.Items);
        Assert.Equal(hasMore, page.HasMore);
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"invitees":[{"userid":["lisi"]}]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Meetings.ListInviteesAsync(new() { MeetingId = "m1" }, Cancellation));

        Assert.Contains("at $.invitees[0].userid", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enumerate_follows_the_cursors_while_more_follow()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"has_more":true,"next_cursor":"c1","invitees":[{"userid":"a"}]}""");
        wecom.Reply("""{"errcode":0,"has_more":true,"next_cursor":"c2","invitees":[]}""");
        wecom.Reply("""{"errcode":0,"has_more":false,"next_cursor":"c3","invitees":[{"userid":"b"}]}""");

        string invitees = await JoinAsync(wecom.Client.Meetings.EnumerateInviteesAsync(new() { MeetingId = "m1" }, Cancellation));

        Assert.Equal("a b", invitees);
        Assert.Equal(
            ["""{"meetingid":"m1"}""", """{"meetingid":"m1","cursor":"c1"}""", """{"meetingid":"m1","cursor":"c2"}"""],
            wecom.Transport.Calls.Select(call => call.Body));
    }

    [Fact]
    public async Task More_without_a_cursor_is_an_error()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"has_more":true,"invitees":[{"userid":"a"}]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => JoinAsync(wecom.Client.Meetings.EnumerateInviteesAsync(new() { MeetingId = "m1" }, Cancellation)));

        Assert.Equal("wecom.meetings.list_invitees", thrown.Operation);
        Assert.Single(wecom.Transport.Calls);
    }

    [Fact]
    public async Task Enumerate_works_on_a_substitute_of_the_interface()
    {
        IWeComMeetingsApi api = Substitute.For<IWeComMeetingsApi>();
        api.ListInviteesAsync(Arg.Any<ListWeComMeetingInviteesRequest>(), Arg.Any<CancellationToken>()).Returns(new ListWeComMeetingInviteesResponse { Items = [new() { UserId = "a" }] });

        string invitees = await JoinAsync(api.EnumerateInviteesAsync(new() { MeetingId = "m1" }, Cancellation));

        Assert.Equal("a", invitees);
    }

    [Theory]
    [InlineData("90602", typeof(MeetingNotFoundException))]
    [InlineData("730010", typeof(MeetingPermissionException))]
    [InlineData("50100", typeof(MeetingValidationException))]
    [InlineData("730007", typeof(MeetingNotSupportedException))]
    [InlineData("400226", typeof(MeetingNotSupportedException))]
    [InlineData("40058", typeof(MeetingValidationException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.list_invitees", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("m1", "")]
    [InlineData("", "MeetingId")]
    [InlineData(null, "MeetingId")]
    public async Task The_meeting_is_named(string? meetingId, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.Meetings.ListInviteesAsync(new() { MeetingId = meetingId! }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static async Task<string> JoinAsync(IAsyncEnumerable<WeComMeetingInvitee> invitees)
    {
        var read = new List<string?>();
        await foreach (WeComMeetingInvitee invitee in invitees)
        {
            read.Add(invitee.UserId);
        }

        return string.Join(' ', read);
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.list_invitees");
        return wecom;
    }
}
