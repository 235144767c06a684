using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorRoomReservationsTests : IAsyncLifetime
{
    private const string Path = "/open-apis/vc/v1/resource_reservation_list";
    private const string Level = "room_level_id=omb_57c9cc7d9a81e27e54c8fabfd02759e7";
    private const string ExampleRoom = "room_ids=omm_eada1d61a550955240c28757e7dec3af";

    // The day of the example bookings, from 00:00 to 24:00 in UTC+8.
    private const string ExampleDay = "start_time=1655222400&end_time=1655308800";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(new ManualTimeProvider(), TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task A_row_reads_as_on_the_page()
    {
        SimulatorAnswer answer = await ListAsync(
            $"{Level}&room_ids=omm_4de32cf10a4358788ff4e09e37ebbf9b&start_time=1671206400&end_time=1671292800&need_topic=true");

        var expected = JsonElement.Parse("""
            {"room_id":"omm_4de32cf10a4358788ff4e09e37ebbf9b","room_name":"VIP Meeting Room","event_title":"飞书邀请的日程",
            "reserver":"kehan","reserver_user_id":"ou_1234567(UserID);cli_123123(BotID)","department_of_reserver":"development",
            "guests_number":"5","accepted_number":"2","event_start_time":"2022.12.17 21:00:00 (GMT+08:00)",
            "event_end_time":"2022.12.17 22:00:00 (GMT+08:00)","event_duration":"1:00:00","reservation_status":"预定成功",
            "check_in_device":"签到板","room_check_in_status":"已签到","check_in_time":"2022.12.09 13:35:30 (GMT+08:00)",
            "is_release_early":"已释放(手动释放)","releasing_person":"kehan","releasing_time":"2022.12.20 11:25:15 (GMT+08:00)"}
            """);
        Assert.True(JsonElement.DeepEquals(expected, Assert.Single(Rows(answer))));
        Assert.Contains("飞书邀请的日程", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_moment_finds_the_booking_that_covers_it()
    {
        SimulatorAnswer answer = await ListAsync($"{Level}&{ExampleRoom}&start_time=1655276858&end_time=1655276858&is_exclude=false&page_size=20");

        Assert.Equal("2022.06.15 15:00:00 (GMT+08:00)", Assert.Single(Rows(answer)).GetProperty("event_start_time").GetString());
    }

    [Fact]
    public async Task Titles_are_shown_only_when_asked_for()
    {
        SimulatorAnswer answer = await ListAsync($"{Level}&{ExampleRoom}&{ExampleDay}&need_topic=false");

        Assert.All(Rows(answer), row => Assert.False(row.TryGetProperty("event_title", out _)));
    }

    [Fact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        JsonElement first = (await ListAsync($"{Level}&{ExampleRoom}&{ExampleDay}")).Json.GetProperty("data");
        string? token = first.GetProperty("page_token").GetString();
        JsonElement second = (await ListAsync($"{Level}&{ExampleRoom}&{ExampleDay}&page_token={token}")).Json.GetProperty("data");

        Assert.Equal(20, first.GetProperty("room_reservation_list").GetArrayLength());
        Assert.True(first.GetProperty("has_more").GetBoolean());
        Assert.Equal(5, second.GetProperty("room_reservation_list").GetArrayLength());
        Assert.False(second.GetProperty("has_more").GetBoolean());
        Assert.False(second.TryGetProperty("page_token", out _));
    }

    [Fact]
    public async Task Room_ids_repeat()
    {
        AddBooking("omm_a");
        AddBooking("omm_b");
        AddBooking("omm_c");

        SimulatorAnswer answer = await ListAsync($"{Level}&room_ids=omm_a&room_ids=omm_c&{ExampleDay}");

        Assert.Equal(["omm_a", "omm_c"], RoomIds(answer));
    }

    [Fact]
    public async Task Excluding_gives_the_other_rooms_of_the_level()
    {
        AddBooking("omm_a");
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_elsewhere", "Elsewhere", "omb_other"));
        AddBooking("omm_elsewhere");

        Assert.Equal(["omm_a"], RoomIds(await ListAsync($"{Level}&{ExampleRoom}&{ExampleDay}&is_exclude=true")));
        Assert.Equal(["omm_a", "omm_elsewhere"], RoomIds(await ListAsync($"room_level_id=all&{ExampleRoom}&{ExampleDay}&is_exclude=true")));
        Assert.Equal(121004, (await ListAsync($"room_level_id=omb_unknown&{ExampleRoom}&{ExampleDay}&is_exclude=true")).NumericCode);
    }

    [Theory]
    [InlineData($"{ExampleRoom}&{ExampleDay}", 121003)]
    [InlineData($"{Level}&{ExampleDay}", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=1655222400", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=x&end_time=1655308800", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=-1&end_time=1", 126005)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=1999999999&end_time=1999999999", 126005)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=1655222400&end_time=1655222399", 126006)]
    [InlineData($"{Level}&{ExampleRoom}&start_time=1655222400&end_time=1655308801", 126006)]
    [InlineData($"{Level}&{ExampleRoom}&{ExampleDay}&page_size=19", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&{ExampleDay}&page_size=101", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&{ExampleDay}&page_token=x", 121003)]
    [InlineData($"{Level}&{ExampleRoom}&{ExampleDay}&need_topic=1", 121003)]
    public async Task A_broken_rule_is_answered_with_its_code(string query, int code)
    {
        SimulatorAnswer answer = await ListAsync(query);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.NumericCode));
    }

    private Task<SimulatorAnswer> ListAsync(string query) => _caller.CallAsync(HttpMethod.Get, $"{Path}?{query}");

    private static JsonElement.ArrayEnumerator Rows(SimulatorAnswer answer) =>
        answer.Json.GetProperty("data").GetProperty("room_reservation_list").EnumerateArray();

    private static IEnumerable<string?> RoomIds(SimulatorAnswer answer) =>
        Rows(answer).Select(row => row.GetProperty("room_id").GetString());

    private void AddBooking(string roomId) => _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation
    {
        RoomId = roomId,
        StartTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1655276858).AddHours(1),
    });
}
