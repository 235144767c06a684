using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Making somebody the host of a meeting.</summary>
public sealed class SetFeishuMeetingHostTests
{
    private static readonly SetFeishuMeetingHostRequest s_request = new() { HostUser = new() { Id = "ou_2" }, OldHostUser = new() { Id = "ou_1" } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SetHost_sends_the_example_of_the_page()
    {
        FeishuStub feishu = Start(validates: true);

        await PageExamples.CallAsync("feishu.meetings.set_host", feishu.Client);

        feishu.Received(HttpMethod.Patch, "/open-apis/vc/v1/meetings/6911188411932033028/set_host?user_id_type=open_id").Body
            .ShouldEqualJson(Example.RequestOf("feishu.meetings.set_host")!);
    }

    [Fact]
    public async Task SetHost_omits_what_was_never_set_and_reads_the_host()
    {
        FeishuStub feishu = Start(validates: true);

        SetFeishuMeetingHostResponse response = await feishu.Client.Meetings.SetHostAsync("m1", new() { HostUser = new() { Id = "ou_2" } }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Patch, "/open-apis/vc/v1/meetings/m1/set_host").Body.ShouldEqualJson("""{"host_user":{"id":"ou_2"}}""");
        Assert.Equal(new FeishuMeetingUser { Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b", UserType = FeishuUserType.FeishuUser }, response.HostUser);
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"host_user":""}}""");

        Assert.Null((await feishu.Client.Meetings.SetHostAsync("m1", s_request, cancellationToken: Cancellation)).HostUser);
    }

    [Fact]
    public async Task Another_host_than_the_request_says_is_a_conflict()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":121006,"msg":"data conflict"}""", HttpStatusCode.Conflict);

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => feishu.Client.Meetings.SetHostAsync("m1", s_request, cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.DataConflict, thrown.Code);
        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task A_conflict_says_who_is_host_now()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":121006,"msg":"data conflict","data":{"host_user":{"id":"ou_3","user_type":1}}}""", HttpStatusCode.Conflict);

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => feishu.Client.Meetings.SetHostAsync("m1", s_request, cancellationToken: Cancellation));

        Assert.Equal(new SetFeishuMeetingHostResponse { HostUser = new() { Id = "ou_3", UserType = FeishuUserType.FeishuUser } }, thrown.Current);
    }

    [Theory]
    [InlineData("""{"code":121006,"msg":"data conflict"}""")]
    [InlineData("""{"code":121006,"msg":"data conflict","data":null}""")]
    [InlineData("""{"code":121006,"msg":"data conflict","data":[]}""")]
    [InlineData("""{"code":121006,"msg":"data conflict","data":""}""")]
    [InlineData("""{"data":{"host_user":7},"code":121006,"msg":"data conflict"}""")]
    public async Task A_conflict_without_a_host_that_can_be_read_is_a_conflict_all_the_same(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer, HttpStatusCode.Conflict);

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => feishu.Client.Meetings.SetHostAsync("m1", s_request, cancellationToken: Cancellation));

        Assert.Null((thrown.Current as SetFeishuMeetingHostResponse)?.HostUser);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        Assert.Equal(["HostUser", "OldHostUser.UserType"], await BrokenAsync(new() { HostUser = null!, OldHostUser = new() { UserType = 0 } }));
        Assert.Equal(["HostUser.UserType"], await BrokenAsync(new() { HostUser = new() { UserType = (FeishuUserType)8 } }));
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("meetings.set_host");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(SetFeishuMeetingHostRequest request) =>
        BrokenRules.OfAsync(Start, client => client.Meetings.SetHostAsync("m1", request, cancellationToken: Cancellation));
}
