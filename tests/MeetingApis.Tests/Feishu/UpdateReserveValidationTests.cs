using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>The rules of the page on updating a reservation; <see cref="BrokenRules"/> checks that each can be switched off.</summary>
public sealed class UpdateReserveValidationTests
{
    private static readonly DateTimeOffset s_now = new ManualTimeProvider().GetUtcNow();

    [Fact]
    public async Task The_end_may_lie_30_days_ahead()
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateReserveRequest { EndTime = s_now.AddDays(30) });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task The_end_may_not_lie_further_ahead()
    {
        IEnumerable<string> broken = await BrokenAsync(new UpdateReserveRequest { EndTime = s_now.AddDays(30).AddSeconds(1) });

        Assert.Equal(["EndTime"], broken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234")]
    [InlineData("123456789")]
    [InlineData("0000")]
    public async Task A_password_is_4_to_9_digits_or_empty(string? password)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { Password = password });

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("123")]
    [InlineData("1234567890")]
    [InlineData("12a4")]
    [InlineData(" 1234")]
    [InlineData("-1234")]
    [InlineData("１２３４")]
    public async Task A_password_of_another_form_is_refused(string password)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { Password = password });

        Assert.Equal(["MeetingSettings.Password"], broken);
    }

    [Fact]
    public async Task The_message_never_holds_the_password()
    {
        var feishu = FeishuStub.Start();

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() =>
            feishu.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Password = "s3cret-passw0rd" } }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.DoesNotContain("s3cret", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "MeetingSettings.AssignHostList")]
    public async Task There_are_at_most_10_hosts(int hosts, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { AssignHostList = [.. Enumerable.Repeat(new ReserveAssignHost { Id = "ou_1" }, hosts)] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(FeishuUserType.FeishuUser, "")]
    [InlineData(FeishuUserType.Rooms, "MeetingSettings.AssignHostList[1].UserType")]
    [InlineData(FeishuUserType.Sip, "MeetingSettings.AssignHostList[1].UserType")]
    [InlineData((FeishuUserType)9, "MeetingSettings.AssignHostList[1].UserType")]
    public async Task Only_users_can_be_hosts(FeishuUserType? type, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { AssignHostList = [new() { Id = "ou_1" }, new() { Id = "ou_2", UserType = type }] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, FeishuUserType.Pstn, "")]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, FeishuUserType.FeishuUser, "MeetingSettings.CallSetting.Callee.UserType")]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, FeishuUserType.Rooms, "MeetingSettings.CallSetting.Callee.UserType")]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, FeishuUserType.Sip, "MeetingSettings.CallSetting.Callee.UserType")]
    [InlineData(FeishuReserveMeetingInitialType.MultiParty, FeishuUserType.FeishuUser, "")]
    [InlineData(FeishuReserveMeetingInitialType.MultiParty, FeishuUserType.Sip, "")]
    [InlineData(null, FeishuUserType.FeishuUser, "")]
    [InlineData(null, (FeishuUserType)9, "MeetingSettings.CallSetting.Callee.UserType")]
    public async Task A_one_to_one_call_rings_only_telephones(FeishuReserveMeetingInitialType? meeting, FeishuUserType type, string expected)
    {
        var callee = new ReserveCallee { UserType = type, PstnSipInfo = new() { MainAddress = "+86-02187654321" } };

        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { MeetingInitialType = meeting, CallSetting = new() { Callee = callee } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, "MeetingSettings.CallSetting.Callee.PstnSipInfo")]
    [InlineData(FeishuReserveMeetingInitialType.MultiParty, "")]
    [InlineData(null, "")]
    public async Task A_one_to_one_call_knows_which_telephone_to_ring(FeishuReserveMeetingInitialType? meeting, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { MeetingInitialType = meeting, CallSetting = new() { Callee = new() { UserType = FeishuUserType.Pstn } } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_call_needs_a_callee()
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { CallSetting = new() { Callee = null! } });

        Assert.Equal(["MeetingSettings.CallSetting.Callee"], broken);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("+86-02187654321", true)]
    [InlineData("+86-13812345678", true)]
    [InlineData("+86-4008123456", true)]
    [InlineData("86-02187654321", false)]
    [InlineData("+8602187654321", false)]
    [InlineData("+86-021-87654321", false)]
    [InlineData("+86-021 87654321", false)]
    [InlineData("+86-", false)]
    [InlineData("+86-123456", false)]
    [InlineData("+86-1234567890123", false)]
    [InlineData("+1-2025550100", false)]
    public async Task A_telephone_has_a_number_of_mainland_China(string? number, bool isGood)
    {
        var callee = new ReserveCallee { UserType = FeishuUserType.Pstn, PstnSipInfo = new() { MainAddress = number! } };

        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { CallSetting = new() { Callee = callee } });

        Assert.Equal(isGood ? [] : ["MeetingSettings.CallSetting.Callee.PstnSipInfo.MainAddress"], broken);
    }

    [Theory]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, true, "MeetingSettings.AutoRecord")]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, false, "")]
    [InlineData(FeishuReserveMeetingInitialType.OneToOneCall, null, "")]
    [InlineData(FeishuReserveMeetingInitialType.MultiParty, true, "")]
    [InlineData(null, true, "")]
    [InlineData((FeishuReserveMeetingInitialType)3, true, "MeetingSettings.MeetingInitialType")]
    public async Task A_one_to_one_call_cannot_record_by_itself(FeishuReserveMeetingInitialType? type, bool? autoRecord, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { MeetingInitialType = type, AutoRecord = autoRecord });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(1, 1, 1, "")]
    [InlineData(3, 3, 2, "")]
    [InlineData(0, 1, 1, "Permission")]
    [InlineData(4, 1, 1, "Permission")]
    [InlineData(1, 0, 1, "PermissionCheckers[0].CheckField")]
    [InlineData(1, 4, 1, "PermissionCheckers[0].CheckField")]
    [InlineData(1, 1, 0, "PermissionCheckers[0].CheckMode")]
    [InlineData(1, 1, 3, "PermissionCheckers[0].CheckMode")]
    public async Task Codes_of_a_permission_are_those_of_the_page(int permission, int field, int mode, string expected)
    {
        ReserveActionPermission rule = Rule((ReservePermission)permission, new ReservePermissionChecker { CheckField = (ReserveCheckField)field, CheckMode = (ReserveCheckMode)mode, CheckList = ["x"] });

        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { ActionPermissions = [rule] });

        Assert.Equal(expected.Length == 0 ? "" : $"MeetingSettings.ActionPermissions[0].{expected}", string.Join(' ', broken));
    }

    [Theory]
    [InlineData(ReserveCheckField.UserType, "1 2 6 7", "")]
    [InlineData(ReserveCheckField.UserType, "", "")]
    [InlineData(ReserveCheckField.UserType, "1 3", "MeetingSettings.ActionPermissions[0].PermissionCheckers[0].CheckList")]
    [InlineData(ReserveCheckField.UserType, "ou_1", "MeetingSettings.ActionPermissions[0].PermissionCheckers[0].CheckList")]
    [InlineData(ReserveCheckField.UserId, "3", "")]
    [InlineData(ReserveCheckField.TenantId, "3", "")]
    public async Task A_list_of_user_types_holds_those_of_the_page(ReserveCheckField field, string list, string expected)
    {
        var checker = new ReservePermissionChecker { CheckField = field, CheckMode = ReserveCheckMode.AllowList, CheckList = list.Split(' ', StringSplitOptions.RemoveEmptyEntries) };

        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings { ActionPermissions = [Rule(ReservePermission.Join, checker)] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Lists_that_a_permission_must_have_cannot_be_null()
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings
        {
            ActionPermissions =
            [
                new() { Permission = ReservePermission.Join, PermissionCheckers = null! },
                Rule(ReservePermission.Join, new ReservePermissionChecker { CheckField = ReserveCheckField.UserType, CheckMode = ReserveCheckMode.DenyList, CheckList = null! }),
            ],
        });

        Assert.Equal(["MeetingSettings.ActionPermissions[0].PermissionCheckers", "MeetingSettings.ActionPermissions[1].PermissionCheckers[0].CheckList"], broken);
    }

    [Fact]
    public async Task Items_cannot_be_null()
    {
        IEnumerable<string> broken = await BrokenAsync(new FeishuReserveMeetingSettings
        {
            ActionPermissions = [null!, Rule(ReservePermission.Join, [null!])],
            AssignHostList = [null!],
        });

        Assert.Equal(["MeetingSettings.ActionPermissions[0]", "MeetingSettings.ActionPermissions[1].PermissionCheckers[0]", "MeetingSettings.AssignHostList[0]"], broken);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        var good = new ReservePermissionChecker { CheckField = ReserveCheckField.UserId, CheckMode = ReserveCheckMode.AllowList, CheckList = ["ou_1"] };

        IEnumerable<string> broken = await BrokenAsync(new UpdateReserveRequest
        {
            EndTime = s_now.AddDays(31),
            MeetingSettings = new()
            {
                ActionPermissions =
                [
                    Rule(ReservePermission.Join, good),
                    Rule((ReservePermission)9, good, good with { CheckField = (ReserveCheckField)9, CheckMode = (ReserveCheckMode)9 }),
                ],
                MeetingInitialType = FeishuReserveMeetingInitialType.OneToOneCall,
                CallSetting = new() { Callee = new() { UserType = FeishuUserType.FeishuUser, PstnSipInfo = new() { MainAddress = "" } } },
                AutoRecord = true,
                AssignHostList = [.. Enumerable.Repeat(new ReserveAssignHost(), 10), new() { UserType = FeishuUserType.Pstn }],
                Password = "1",
            },
        });

        Assert.Equal(
            [
                "EndTime",
                "MeetingSettings.ActionPermissions[1].Permission",
                "MeetingSettings.ActionPermissions[1].PermissionCheckers[1].CheckField",
                "MeetingSettings.ActionPermissions[1].PermissionCheckers[1].CheckMode",
                "MeetingSettings.AssignHostList",
                "MeetingSettings.AssignHostList[10].UserType",
                "MeetingSettings.AutoRecord",
                "MeetingSettings.CallSetting.Callee.PstnSipInfo.MainAddress",
                "MeetingSettings.CallSetting.Callee.UserType",
                "MeetingSettings.Password",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    private static ReserveActionPermission Rule(ReservePermission permission, params ReservePermissionChecker[] checkers) =>
        new() { Permission = permission, PermissionCheckers = checkers };

    private static Task<IEnumerable<string>> BrokenAsync(FeishuReserveMeetingSettings settings) => BrokenAsync(new UpdateReserveRequest { MeetingSettings = settings });

    private static Task<IEnumerable<string>> BrokenAsync(UpdateReserveRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.ReplyExample("reserves.update");
            return feishu;
        },
        client => client.Reserves.UpdateAsync("r1", request, cancellationToken: TestContext.Current.CancellationToken));
}
