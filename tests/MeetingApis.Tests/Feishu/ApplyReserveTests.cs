using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reserving a meeting.</summary>
public sealed class ApplyReserveTests
{
    private const string Path = "/open-apis/vc/v1/reserves/apply";

    private static readonly DateTimeOffset s_end = new ManualTimeProvider().GetUtcNow().AddDays(1);

    private static readonly ApplyReserveRequest s_request = new() { EndTime = s_end, OwnerId = "ou_1", MeetingSettings = new() { Topic = "周会" } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Apply_sends_the_example_of_the_page()
    {
        FeishuStub feishu = Start(validates: false);

        await PageExamples.CallAsync("feishu.reserves.apply", feishu.Client);

        feishu.Received(HttpMethod.Post, Path + "?user_id_type=open_id").Body.ShouldEqualJson(Example.RequestOf("feishu.reserves.apply")!);
    }

    [Fact]
    public async Task Apply_omits_fields_never_set()
    {
        FeishuStub feishu = Start(validates: false);

        await feishu.Client.Reserves.ApplyAsync(new() { MeetingSettings = new() }, cancellationToken: Cancellation);

        Assert.Equal("""{"meeting_settings":{}}""", feishu.Received(HttpMethod.Post, Path).Body);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        ApplyReserveResponse response = await feishu.Client.Reserves.ApplyAsync(s_request, cancellationToken: Cancellation);

        Reserve reserve = response.Reserve!;
        Assert.Equal(("6911188411934973028", "112000358", "971024"), (reserve.Id, reserve.MeetingNo, reserve.Password));
        Assert.Equal("https://vc.feishu.cn/j/337736498", reserve.Url);
        Assert.StartsWith("https://applink.feishu.cn/client/videochat/open?", reserve.AppLink, StringComparison.Ordinal);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1608883322), reserve.EndTime);
        Assert.Null(reserve.ExpireStatus);
        Assert.Null(reserve.MeetingSettings);
        Assert.Equal(["ou_3ec3f6a28a0d08c45d895276e8e5e19b"], response.ReserveCorrectionCheckInfo!.InvalidHostIdList);
    }

    [Fact]
    public async Task Apply_is_not_sent_again_where_the_first_may_have_worked()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.ReplyExample("reserves.apply");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => feishu.Client.Reserves.ApplyAsync(s_request, cancellationToken: Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(feishu.Transport.Calls);
    }

    [Fact]
    public async Task A_multi_party_meeting_needs_an_end()
    {
        Assert.Equal(["EndTime"], await BrokenAsync(s_request with { EndTime = null }));
        Assert.Equal(["EndTime"], await BrokenAsync(s_request with { EndTime = null, MeetingSettings = new() { MeetingInitialType = FeishuReserveMeetingInitialType.MultiParty } }));
        Assert.Empty(await BrokenAsync(s_request with { EndTime = null, MeetingSettings = new() { MeetingInitialType = FeishuReserveMeetingInitialType.OneToOneCall } }));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "EndTime")]
    public async Task The_end_lies_at_most_30_days_ahead(int secondsMore, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { EndTime = s_end.AddDays(29).AddSeconds(secondsMore) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task The_rules_on_settings_are_those_of_an_update()
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { MeetingSettings = new() { Password = "12", AssignHostList = [new() { UserType = FeishuUserType.Sip }] } });

        Assert.Equal(["MeetingSettings.AssignHostList[0].UserType", "MeetingSettings.Password"], broken);
    }

    [Fact]
    public async Task Settings_are_needed()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingSettings = null! });

        Assert.Equal(["EndTime", "OwnerId", "MeetingSettings"], broken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_app_in_its_own_name_must_name_the_owner(string? owner)
    {
        Assert.Equal(["OwnerId"], await BrokenAsync(s_request with { OwnerId = owner }));
    }

    [Fact]
    public async Task A_user_owns_what_it_reserves()
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.AsUser(FeishuStub.User).Reserves.ApplyAsync(s_request with { OwnerId = null }, cancellationToken: Cancellation));

        Assert.Empty(broken);
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("reserves.apply");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(ApplyReserveRequest request) =>
        BrokenRules.OfAsync(Start, client => client.Reserves.ApplyAsync(request, cancellationToken: Cancellation));
}
