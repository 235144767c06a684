using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>The rules of the page on updating a meeting; those on settings and reminders have classes of their own.</summary>
public sealed class UpdateWeComMeetingValidationTests
{
    private static readonly DateTimeOffset s_now = new ManualTimeProvider().GetUtcNow();

    private static readonly UpdateWeComMeetingRequest s_good = new() { MeetingId = "hyxxx" };

    /// <summary>Refused, or not, and sent where validation is off, as <see cref="BrokenRules"/> says.</summary>
    internal static Task<IEnumerable<string>> BrokenAsync(UpdateWeComMeetingRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
            wecom.ReplyExample("meetings.update");
            return wecom;
        },
        client => client.Meetings.UpdateAsync(request, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(null, "MeetingId")]
    [InlineData("", "MeetingId")]
    [InlineData("hyxxx", "")]
    public async Task The_meeting_is_named(string? id, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingId = id! });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("a", 1, "")]
    [InlineData("a", 255, "")]
    [InlineData("会", 255, "")]
    [InlineData("🎉", 255, "")]
    [InlineData("a", 0, "Title")]
    [InlineData("a", 256, "Title")]
    [InlineData("🎉", 256, "Title")]
    public async Task A_title_has_1_to_255_characters(string character, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Title = Repeat(character, count) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "1000014", "")]
    [InlineData(900, null, "")]
    [InlineData(-1, null, "RemindTime")]
    [InlineData(0, "", "AgentId")]
    public async Task A_reminder_is_not_negative_and_an_app_is_a_number(int seconds, string? agentId, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { RemindTime = TimeSpan.FromSeconds(seconds), AgentId = agentId });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("a", 500, "")]
    [InlineData("述", 500, "")]
    [InlineData("🎉", 500, "")]
    [InlineData("", 1, "")]
    [InlineData("a", 501, "Description")]
    [InlineData("🎉", 501, "Description")]
    public async Task A_description_has_at_most_500_characters(string character, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Description = Repeat(character, count) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(36, 0, "")]
    [InlineData(0, 18, "")]
    [InlineData(34, 1, "")]
    [InlineData(2, 17, "")]
    [InlineData(0, 0, "")]
    [InlineData(37, 0, "Location")]
    [InlineData(0, 19, "Location")]
    [InlineData(35, 1, "Location")]
    [InlineData(1, 18, "Location")]
    public async Task A_location_is_as_wide_as_18_Chinese_or_36_ascii_characters(int ascii, int chinese, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Location = new string('a', ascii) + new string('港', chinese) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Start_and_duration_go_together()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingStart = s_now.AddHours(1), MeetingDuration = TimeSpan.FromHours(1) });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task A_start_without_a_duration_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingStart = s_now.AddHours(1) });

        Assert.Equal(["MeetingDuration"], broken);
    }

    [Fact]
    public async Task A_duration_without_a_start_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingDuration = TimeSpan.FromHours(1) });

        Assert.Equal(["MeetingStart"], broken);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(0, "MeetingStart")]
    [InlineData(-1, "MeetingStart")]
    public async Task A_start_lies_in_the_future(int secondsFromNow, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingStart = s_now.AddSeconds(secondsFromNow), MeetingDuration = TimeSpan.FromHours(1) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(86_399, "")]
    [InlineData(200_000, "")]
    [InlineData(299.999, "MeetingDuration")]
    [InlineData(299, "MeetingDuration")]
    [InlineData(0, "MeetingDuration")]
    [InlineData(-300, "MeetingDuration")]
    public async Task A_duration_is_at_least_300_seconds(double seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingStart = s_now.AddHours(1), MeetingDuration = TimeSpan.FromSeconds(seconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("c", 1, "")]
    [InlineData("c", 64, "")]
    [InlineData("历", 21, "")]
    [InlineData("🎉", 16, "")]
    [InlineData("c", 0, "CalendarId")]
    [InlineData("c", 65, "CalendarId")]
    [InlineData("历", 22, "CalendarId")]
    [InlineData("🎉", 17, "CalendarId")]
    public async Task A_calendar_id_has_at_most_64_bytes(string character, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { CalendarId = Repeat(character, count) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(300, "")]
    [InlineData(301, "Invitees")]
    public async Task There_are_at_most_300_invitees(int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Invitees = Members(count) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("lisi,wangwu", "")]
    [InlineData("lisi,Lisi", "")]
    [InlineData("lisi,lisi", "Invitees.UserIds")]
    [InlineData("lisi,", "Invitees.UserIds")]
    [InlineData("lisi, ", "Invitees.UserIds")]
    public async Task Members_are_named_once_and_none_is_blank(string ids, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Invitees = new() { UserIds = ids.Split(',') } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_list_of_members_cannot_be_null()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Invitees = new() { UserIds = null! }, Settings = new() { Hosts = new() { UserIds = null! }, RingUsers = new() { UserIds = null! } } });

        Assert.Equal(["Invitees.UserIds", "Settings.Hosts.UserIds", "Settings.RingUsers.UserIds"], broken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Interpretation_is_for_new_meetings_only(bool isEnabled)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Settings = new() { EnableInterpreter = isEnabled } });

        Assert.Equal(["Settings.EnableInterpreter"], broken);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new()
        {
            MeetingId = "",
            Title = "",
            MeetingDuration = TimeSpan.FromSeconds(1),
            Description = new string('a', 501),
            Location = new string('a', 37),
            Invitees = new() { UserIds = ["lisi", "lisi"] },
            Settings = new() { Password = "1", Hosts = Members(11), HostKey = "k", EnableHostKey = false },
            CalendarId = "",
            Reminders = new() { IsRepeat = false, RepeatType = WeComMeetingRepeatType.Daily, RemindBefore = [TimeSpan.FromSeconds(1)] },
        });

        Assert.Equal(
            [
                "CalendarId", "Description", "Invitees.UserIds", "Location", "MeetingDuration", "MeetingId", "MeetingStart", "Reminders.RemindBefore", "Reminders.RepeatType",
                "Settings.HostKey", "Settings.HostKey", "Settings.Hosts", "Settings.Password", "Title",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_example_of_the_page_breaks_its_own_rules()
    {
        IEnumerable<string> broken = await BrokenAsync(Example.RequestOf<UpdateWeComMeetingRequest>("wecom.meetings.update"));

        Assert.Equal(
            [
                "MeetingStart", "Reminders.RepeatDaysOfMonth", "Reminders.RepeatDaysOfWeek", "Reminders.RepeatUntil", "Settings.AttendeeJoinAutoRecord",
                "Settings.EnableHostPauseAutoRecord", "Settings.HostKey",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    internal static WeComMembers Members(int count) => new() { UserIds = [.. Enumerable.Range(1, count).Select(number => $"user{number}")] };

    private static string Repeat(string character, int count) => string.Concat(Enumerable.Repeat(character, count));
}
