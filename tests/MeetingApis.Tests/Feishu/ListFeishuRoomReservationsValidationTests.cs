using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>The rules of the page on listing room reservations.</summary>
public sealed class ListFeishuRoomReservationsValidationTests
{
    private static readonly DateTimeOffset s_now = new ManualTimeProvider().GetUtcNow();

    private static readonly ListFeishuRoomReservationsRequest s_good = new() { RoomLevelId = "omb_1", StartTime = s_now.AddDays(-2), EndTime = s_now.AddDays(-1), RoomIds = ["omm_1"] };

    [Theory]
    [InlineData("omb_57c9cc7d9a81e27e54c8fabfd02759e7", "")]
    [InlineData("0", "")]
    [InlineData(null, "RoomLevelId")]
    [InlineData("", "RoomLevelId")]
    [InlineData("omm_1", "RoomLevelId")]
    [InlineData("OMB_1", "RoomLevelId")]
    [InlineData("00", "RoomLevelId")]
    public async Task A_room_level_that_would_silently_mean_the_whole_organization_is_refused(string? level, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { RoomLevelId = level });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("", "RoomIds")]
    [InlineData("omm_1", "")]
    [InlineData("omm_1,omm_2", "")]
    [InlineData("omm_1,", "RoomIds")]
    public async Task Rooms_are_named_and_none_is_empty(string rooms, string expected)
    {
        string[] ids = rooms.Length == 0 ? [] : rooms.Split(',');

        IEnumerable<string> broken = await BrokenAsync(s_good with { RoomIds = ids });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rooms_are_named_whether_they_are_read_or_left_out(bool isExclude)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { RoomIds = null, IsExclude = isExclude });

        Assert.Equal(["RoomIds"], broken);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(20, "")]
    [InlineData(100, "")]
    [InlineData(19, "PageSize")]
    [InlineData(101, "PageSize")]
    [InlineData(0, "PageSize")]
    [InlineData(-20, "PageSize")]
    public async Task A_page_holds_20_to_100(int? size, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { PageSize = size });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(-1, "StartTime")]
    public async Task The_time_begins_in_1970_at_the_earliest(long start, string expected)
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(start);

        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = time, EndTime = time });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "StartTime")]
    public async Task The_time_begins_now_at_the_latest(int secondsFromNow, string expected)
    {
        DateTimeOffset time = s_now.AddSeconds(secondsFromNow);

        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = time, EndTime = time });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(86_400, "")]
    [InlineData(-1, "EndTime")]
    [InlineData(86_401, "EndTime")]
    public async Task The_time_spans_one_day_at_most_and_does_not_run_backwards(int seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { EndTime = s_good.StartTime.AddSeconds(seconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task The_day_is_measured_in_time_and_not_on_the_clock_face()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = s_good.StartTime.ToOffset(TimeSpan.FromHours(14)), EndTime = s_good.StartTime.AddDays(1).ToOffset(TimeSpan.FromHours(-12)) });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { StartTime = s_now.AddDays(1), EndTime = s_now, PageSize = 10 });

        Assert.Equal(["EndTime", "PageSize", "RoomIds", "RoomLevelId", "StartTime"], broken.Order(StringComparer.Ordinal));
    }

    private static Task<IEnumerable<string>> BrokenAsync(ListFeishuRoomReservationsRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.ReplyExample("room_reservations.list");
            return feishu;
        },
        client => client.RoomReservations.ListAsync(request, TestContext.Current.CancellationToken));
}
