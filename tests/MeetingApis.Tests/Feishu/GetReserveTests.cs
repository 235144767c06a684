using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading a reservation.</summary>
public sealed class GetReserveTests
{
    private const string Id = "6911188411932033028";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_names_the_reservation_and_the_kind_of_ids()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.GetAsync(Id, FeishuUserIdType.UnionId, Cancellation);

        Assert.Empty(feishu.Received(HttpMethod.Get, $"/open-apis/vc/v1/reserves/{Id}?user_id_type=union_id").Body);
    }

    [Fact]
    public async Task Get_names_no_kind_of_ids_unless_told_to()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.GetAsync(Id, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Get, "/open-apis/vc/v1/reserves/" + Id);
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start();

        Reserve reserve = (await feishu.Client.Reserves.GetAsync(Id, cancellationToken: Cancellation)).Reserve!;

        Assert.Equal("ou_3ec3f6a28a0d08c45d895276e8e5e19b", reserve.ReserveUserId);
        Assert.Equal((ReserveExpireStatus)0, reserve.ExpireStatus);
        FeishuReserveMeetingSettingsInfo settings = reserve.MeetingSettings!;
        Assert.Equal(("my meeting", FeishuReserveMeetingInitialType.MultiParty, true, true), (settings.Topic, settings.MeetingInitialType, settings.MeetingConnect, settings.AutoRecord));
        ReserveActionPermissionInfo rule = Assert.Single(settings.ActionPermissions);
        Assert.Equal(ReservePermission.BecomeHost, rule.Permission);
        ReservePermissionCheckerInfo checker = Assert.Single(rule.PermissionCheckers);
        Assert.Equal((ReserveCheckField.UserId, ReserveCheckMode.AllowList), (checker.CheckField, checker.CheckMode));
        Assert.Equal(["ou_3ec3f6a28a0d08c45d895276e8e5e19b"], checker.CheckList);
        ReserveCalleeInfo callee = settings.CallSetting!.Callee!;
        Assert.Equal(("ou_3ec3f6a28a0d08c45d895276e8e5e19b", FeishuUserType.FeishuUser), (callee.Id, callee.UserType));
        Assert.Equal(new ReservePstnSipInfo { Nickname = "dodo", MainAddress = "+86-02187654321" }, callee.PstnSipInfo);
        Assert.Equal(new ReserveAssignHost { UserType = FeishuUserType.FeishuUser, Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b" }, Assert.Single(settings.AssignHostList));
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"msg":"success"}""");

        GetReserveResponse response = await feishu.Client.Reserves.GetAsync(Id, cancellationToken: Cancellation);

        Assert.Null(response.Reserve);
    }

    [Fact]
    public async Task Settings_that_are_empty_are_read_as_empty_lists()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"reserve":{"meeting_settings":{"call_setting":""}}}}""");

        Reserve reserve = (await feishu.Client.Reserves.GetAsync(Id, cancellationToken: Cancellation)).Reserve!;

        Assert.Empty(reserve.MeetingSettings!.ActionPermissions);
        Assert.Empty(reserve.MeetingSettings.AssignHostList);
        Assert.Null(reserve.MeetingSettings.CallSetting);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("reserves.get");
        return feishu;
    }
}
