using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Calling users into a meeting.</summary>
public sealed class InviteToFeishuMeetingTests
{
    private static readonly InviteToFeishuMeetingRequest s_request = new() { Invitees = [new() { Id = "ou_1", UserType = FeishuUserType.FeishuUser }] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invite_sends_the_example_of_the_page()
    {
        FeishuStub feishu = Start(validates: true);

        await PageExamples.CallAsync("feishu.meetings.invite", feishu.Client);

        feishu.Received(HttpMethod.Patch, "/open-apis/vc/v1/meetings/6911188411932033028/invite?user_id_type=open_id").Body
            .ShouldEqualJson(Example.RequestOf("feishu.meetings.invite")!);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        InviteToFeishuMeetingResponse response = await feishu.AsUser.Meetings.InviteAsync("m1", s_request, cancellationToken: Cancellation);

        Assert.Equal(
            new FeishuMeetingInvitation { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser, Status = FeishuMeetingInvitationStatus.Invited },
            Assert.Single(response.InviteResults));
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0}""");

        Assert.Empty((await feishu.AsUser.Meetings.InviteAsync("m1", s_request, cancellationToken: Cancellation)).InviteResults);
    }

    [Fact]
    public async Task Nobody_is_called_twice_where_the_first_call_may_have_worked()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":121001,"msg":"internal error"}""", HttpStatusCode.InternalServerError);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => feishu.AsUser.Meetings.InviteAsync("m1", s_request, cancellationToken: Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData(0, "Invitees")]
    [InlineData(1, "")]
    [InlineData(10, "")]
    [InlineData(11, "Invitees")]
    public async Task Between_1_and_10_users_are_called(int users, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { Invitees = [.. Enumerable.Repeat(new FeishuMeetingUser { Id = "ou_1" }, users)] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { Invitees = [new() { UserType = (FeishuUserType)9 }, null!] });

        Assert.Equal(["Invitees[0].UserType", "Invitees[1]"], broken);
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("meetings.invite");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(InviteToFeishuMeetingRequest request) =>
        BrokenRules.OfAsync(Start, client => client.AsUser(FeishuStub.User).Meetings.InviteAsync("m1", request, cancellationToken: Cancellation));
}
