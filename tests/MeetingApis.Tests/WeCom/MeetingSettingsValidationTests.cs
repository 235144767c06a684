using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>
/// The rules of the page on a meeting's settings. A change sends only what changes, so a rule that needs another setting is
/// broken only where the same request gives that other one a contrary value.
/// </summary>
public sealed class MeetingSettingsValidationTests
{
    [Theory]
    [InlineData("1234", "")]
    [InlineData("123456", "")]
    [InlineData("0000", "")]
    [InlineData("", "Settings.Password")]
    [InlineData("123", "Settings.Password")]
    [InlineData("1234567", "Settings.Password")]
    [InlineData("12a4", "Settings.Password")]
    [InlineData("１２３４", "Settings.Password")]
    public async Task A_password_is_4_to_6_digits(string password, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { Password = password });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("123456", null, "")]
    [InlineData("123456", true, "")]
    [InlineData("123456", false, "Settings.HostKey")]
    [InlineData(null, false, "")]
    [InlineData("12345", null, "Settings.HostKey")]
    [InlineData("1234567", null, "Settings.HostKey")]
    [InlineData("meetinghostkey", true, "Settings.HostKey")]
    [InlineData("", true, "Settings.HostKey")]
    public async Task A_host_key_is_6_digits_and_not_given_where_there_is_none(string? key, bool? isEnabled, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { HostKey = key, EnableHostKey = isEnabled });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "")]
    [InlineData(-1, "Settings.EnableEnterMute")]
    [InlineData(3, "Settings.EnableEnterMute")]
    public async Task How_people_are_muted_is_one_of_the_page(int mode, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { EnableEnterMute = (WeComEnterMuteMode)mode });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(2, "Settings.WatermarkType")]
    public async Task A_watermark_is_one_of_the_page(int type, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { WatermarkType = (WeComWatermarkType)type, EnableScreenWatermark = false });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(false, true, "")]
    [InlineData(false, false, "Settings.MuteAll")]
    [InlineData(false, null, "Settings.MuteAll")]
    [InlineData(true, false, "")]
    [InlineData(true, null, "")]
    [InlineData(null, true, "")]
    public async Task Who_may_not_unmute_must_be_muted(bool? allowUnmuteSelf, bool? muteAll, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { AllowUnmuteSelf = allowUnmuteSelf, MuteAll = muteAll });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("local", "")]
    [InlineData("cloud", "")]
    [InlineData("Cloud", "Settings.AutoRecordType")]
    [InlineData("", "Settings.AutoRecordType")]
    public async Task Recording_is_one_of_the_page(string type, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { AutoRecordType = new WeComAutoRecordType(type) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("cloud", true, "")]
    [InlineData("cloud", false, "")]
    [InlineData(null, true, "")]
    [InlineData(null, false, "")]
    [InlineData("none", true, "Settings.AttendeeJoinAutoRecord Settings.EnableHostPauseAutoRecord")]
    [InlineData("none", false, "Settings.AttendeeJoinAutoRecord Settings.EnableHostPauseAutoRecord")]
    [InlineData("local", true, "Settings.AttendeeJoinAutoRecord Settings.EnableHostPauseAutoRecord")]
    [InlineData("none", null, "")]
    public async Task Options_of_cloud_recording_need_cloud_recording(string? type, bool? option, string expected)
    {
        WeComAutoRecordType? recording = type is null ? null : new WeComAutoRecordType(type);

        IEnumerable<string> broken = await BrokenAsync(new() { AutoRecordType = recording, AttendeeJoinAutoRecord = option, EnableHostPauseAutoRecord = option });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(10, "")]
    [InlineData(11, "Settings.Hosts")]
    public async Task There_are_at_most_10_hosts(int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { Hosts = UpdateWeComMeetingValidationTests.Members(count) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(4, "")]
    [InlineData(0, "Settings.RemindScope")]
    [InlineData(5, "Settings.RemindScope")]
    public async Task Whom_to_ring_is_one_of_the_page(int scope, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RemindScope = (WeComMeetingRemindScope)scope });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(WeComMeetingRemindScope.ChosenMembers, "")]
    [InlineData(null, "")]
    [InlineData(WeComMeetingRemindScope.Nobody, "Settings.RingUsers")]
    [InlineData(WeComMeetingRemindScope.Hosts, "Settings.RingUsers")]
    [InlineData(WeComMeetingRemindScope.Everyone, "Settings.RingUsers")]
    public async Task Members_to_ring_are_chosen_members(WeComMeetingRemindScope? scope, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RemindScope = scope, RingUsers = new() { UserIds = ["zhangsan"] } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zhangsan")]
    public async Task An_empty_list_rings_nobody_and_is_allowed(string ids)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RemindScope = WeComMeetingRemindScope.ChosenMembers, RingUsers = new() { UserIds = ids.Split(',', StringSplitOptions.RemoveEmptyEntries) } });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Members_of_the_settings_are_checked_like_invitees()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { Hosts = new() { UserIds = ["a", "a"] }, RingUsers = new() { UserIds = [""] } });

        Assert.Equal(["Settings.Hosts.UserIds", "Settings.RingUsers.UserIds"], broken);
    }

    private static Task<IEnumerable<string>> BrokenAsync(WeComMeetingSettings settings) =>
        UpdateWeComMeetingValidationTests.BrokenAsync(new() { MeetingId = "hyxxx", Settings = settings });
}
