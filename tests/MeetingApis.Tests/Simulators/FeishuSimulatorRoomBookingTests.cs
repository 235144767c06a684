using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>A room as an attendee: taken in at once, answered later, and one truth for all operations on rooms.</summary>
public sealed class FeishuSimulatorRoomBookingTests : FeishuCalendarTest
{
    [Fact]
    public async Task A_room_is_taken_in_at_once_and_has_answered_by_the_next_call()
    {
        string id = await CreateAsync();

        JsonElement added = Data(await AddAsync(id, Room(Lake))).GetProperty("attendees")[0];

        Assert.Equal(("needs_action", Lake, "ou_zhang"), (added.GetProperty("rsvp_status").GetString(), added.GetProperty("room_id").GetString(), added.GetProperty("operate_id").GetString()));
        Assert.Equal("accept", (await AnswersAsync(id))["resource_" + Lake]);
    }

    [Fact]
    public async Task A_room_held_by_an_event_is_busy_everywhere()
    {
        string id = await CreateAsync(more: ",\"summary\":\"周会\"");
        await AddAsync(id, Room(Lake));

        JsonElement row = Assert.Single((await ReservationsAsync(Lake)).EnumerateArray());
        JsonElement busy = Assert.Single((await RoomFreeBusyAsync(Lake)).EnumerateArray());
        JsonElement summary = (await Caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/summary/batch_get", $$"""{"EventUids":[{"uid":"{{busy.GetProperty("uid").GetString()}}","original_time":0}]}""")).Json.GetProperty("data").GetProperty("EventInfos")[0];

        Assert.Equal(("周会", "zhang", "预定成功"), (row.GetProperty("event_title").GetString(), row.GetProperty("reserver").GetString(), row.GetProperty("reservation_status").GetString()));
        Assert.Equal(id, busy.GetProperty("uid").GetString() + "_0");
        Assert.Equal("周会", summary.GetProperty("summary").GetString());
        Assert.Equal(1, await BusyAsync("room_id", Lake));
    }

    [Fact]
    public async Task A_room_that_is_taken_declines_and_is_free_to_the_minute_after()
    {
        await BookAsync(Lake, 1, 2);

        string overlapping = await BookAsync(Lake, 1.5, 2.5);
        string after = await BookAsync(Lake, 2, 3);
        string elsewhere = await BookAsync(Hill, 1.5, 2.5);

        Assert.Equal(("decline", "accept", "accept"), (await AnswerAsync(overlapping, Lake), await AnswerAsync(after, Lake), await AnswerAsync(elsewhere, Hill)));
        Assert.Equal(2, await BusyAsync("room_id", Lake));
    }

    [Fact]
    public async Task A_series_holds_its_room_each_time()
    {
        string series = await CreateAsync(more: ",\"recurrence\":\"FREQ=DAILY;COUNT=3\"");
        await AddAsync(series, Room(Lake));

        string onThirdDay = await BookAsync(Lake, 49, 50);
        string onFourthDay = await BookAsync(Lake, 73, 74);

        Assert.Equal(("decline", "accept"), (await AnswerAsync(onThirdDay, Lake), await AnswerAsync(onFourthDay, Lake)));
        Assert.Equal(4, (await RoomFreeBusyAsync(Lake)).GetArrayLength());
    }

    [Fact]
    public async Task Moving_an_event_moves_its_room_and_asks_it_again()
    {
        await BookAsync(Lake, 3, 4);
        string id = await BookAsync(Lake, 1, 2);

        await MoveAsync(id, 2, 3);
        string moved = await AnswerAsync(id, Lake);
        int movedTimes = (await RoomFreeBusyAsync(Lake)).GetArrayLength();
        await MoveAsync(id, 2.5, 3.5);
        string inConflict = await AnswerAsync(id, Lake);

        Assert.Equal(("accept", 2, "decline"), (moved, movedTimes, inConflict));
        Assert.Equal(1, await BusyAsync("room_id", Lake));
        Assert.Equal("accept", await AnswerAsync(await BookAsync(Lake, 1, 2), Lake));
    }

    [Fact]
    public async Task Changing_a_title_does_not_ask_the_room_again()
    {
        string id = await BookAsync(Lake, 1, 2);
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { IsDisabled = true });

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"summary":"new"}"""));

        Assert.Equal("accept", await AnswerAsync(id, Lake));
        Assert.Equal("new", (await ReservationsAsync(Lake))[0].GetProperty("event_title").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_the_event_or_removing_the_room_leaves_nothing_behind(bool cancels)
    {
        string id = await BookAsync(Lake, 1, 2);

        Data(cancels
            ? await CallAsync(HttpMethod.Delete, EventPath(id))
            : await CallAsync(HttpMethod.Post, EventPath(id) + "/attendees/batch_delete", $$"""{"delete_ids":[{"type":"resource","room_id":"{{Lake}}"}]}"""));

        Assert.Equal((0, 0, 0), ((await ReservationsAsync(Lake)).GetArrayLength(), (await RoomFreeBusyAsync(Lake)).GetArrayLength(), await BusyAsync("room_id", Lake)));
        Assert.DoesNotContain(Feishu.RoomReservations.All, static booking => booking.RoomId == Lake);
    }

    [Theory]
    [InlineData("NOT_CHECK_IN", "decline", "已释放（未签到被释放）")]
    [InlineData("ENDED_BEFORE_DUE", "decline", "已释放（手动释放）")]
    [InlineData("DECLINED_BY_ADMIN", "decline", null)]
    [InlineData("ACCEPTED_BY_ADMIN", "accept", "预定成功")]
    public async Task A_reply_in_the_name_of_the_room_is_what_the_attendee_shows(string reply, string answer, string? status)
    {
        string id = await BookAsync(Lake, 1, 2);

        await Caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/instance/reply", $$"""{"room_id":"{{Lake}}","uid":"{{id[..^2]}}","original_time":0,"status":"{{reply}}"}""");

        Assert.Equal(answer, await AnswerAsync(id, Lake));
        Assert.Equal(status, (await ReservationsAsync(Lake)).EnumerateArray().Select(static row => row.GetProperty("reservation_status").GetString()).SingleOrDefault());
        Assert.Equal(answer == "accept" ? 1 : 0, await BusyAsync("room_id", Lake));
    }

    [Fact]
    public async Task The_seeded_event_shows_the_reply_of_its_room()
    {
        const string SeededRoom = "omm_c7e9ef91ec9f3c007f1dfb2503918981";
        const string SeededEvent = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7";
        string before = await AnswerAsync(SeededEvent + "_0", SeededRoom);

        await Caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/instance/reply", $$"""{"room_id":"{{SeededRoom}}","uid":"{{SeededEvent}}","original_time":0,"status":"DECLINED_BY_ADMIN"}""");

        Assert.Equal(("accept", "decline"), (before, await AnswerAsync(SeededEvent + "_0", SeededRoom)));
    }

    [Fact]
    public async Task A_room_may_take_its_time()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { AnswersAfter = TimeSpan.FromMinutes(5) });
        string id = await BookAsync(Lake, 1, 2);

        string before = await AnswerAsync(id, Lake);
        Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(("needs_action", "accept"), (before, await AnswerAsync(id, Lake)));
    }

    [Fact]
    public async Task The_first_to_be_answered_has_the_room()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { AnswersAfter = TimeSpan.FromMinutes(5) });
        string first = await BookAsync(Lake, 1, 2);
        Time.Advance(TimeSpan.FromMinutes(1));
        string second = await BookAsync(Lake, 1, 2);
        Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(("accept", "decline"), (await AnswerAsync(first, Lake), await AnswerAsync(second, Lake)));
    }

    [Fact]
    public async Task A_room_that_never_answers_is_answered_for()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { AnswersAfter = null });
        string id = await BookAsync(Lake, 1, 2);
        Time.Advance(TimeSpan.FromHours(1));
        string before = await AnswerAsync(id, Lake);

        Feishu.AnswerRoom(id, Lake, SimulatedFeishuRsvp.Decline);

        Assert.Equal(("needs_action", "decline"), (before, await AnswerAsync(id, Lake)));
        Assert.Throws<KeyNotFoundException>(() => Feishu.AnswerRoom(id, Hill, SimulatedFeishuRsvp.Accept));
    }

    [Fact]
    public async Task A_room_that_declined_is_asked_again_when_it_is_added_again()
    {
        string other = await BookAsync(Lake, 1, 2);
        string id = await BookAsync(Lake, 1, 2);
        await CallAsync(HttpMethod.Delete, EventPath(other));

        await AddAsync(id, Room(Lake));

        Assert.Equal("accept", await AnswerAsync(id, Lake));
    }

    [Fact]
    public async Task A_room_that_needs_approval_waits_for_it_and_takes_no_app_and_no_silence()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { NeedsApproval = true });
        string ofApp = await BookAsync(Lake, 1, 2, ",\"operate_id\":\"ou_zhang\",\"approval_reason\":\"客户来访\"");
        string silent = await CreateAsync(user: "ou_zhang");
        await AddAsync(silent, Room(Lake, ""), "ou_zhang");
        string reasoned = await CreateAsync(user: "ou_zhang");
        await AddAsync(reasoned, Room(Lake, ",\"approval_reason\":\"客户来访\""), "ou_zhang");
        string waiting = (await AnswersAsync(reasoned, "ou_zhang"))["resource_" + Lake];
        string status = (await ReservationsAsync(Lake))[0].GetProperty("reservation_status").GetString()!;

        Feishu.AnswerRoom(reasoned, Lake, SimulatedFeishuRsvp.Accept);

        Assert.Equal(("decline", "decline"), (await AnswerAsync(ofApp, Lake), (await AnswersAsync(silent, "ou_zhang"))["resource_" + Lake]));
        Assert.Equal(("needs_action", "审批中", "accept"), (waiting, status, (await AnswersAsync(reasoned, "ou_zhang"))["resource_" + Lake]));
    }

    [Theory]
    [InlineData(8.5, 9.5, "decline")]
    [InlineData(9, 10, "accept")]
    [InlineData(17, 18, "accept")]
    [InlineData(17.5, 18.5, "decline")]
    [InlineData(9, 12, "decline")]
    public async Task A_room_keeps_its_hours(double from, double to, string answer)
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { OpensAt = new TimeOnly(9, 0), ClosesAt = new TimeOnly(18, 0), LongestBooking = TimeSpan.FromHours(2) });

        // It is four in the afternoon in China: the hours of tomorrow.
        string id = await BookAsync(Lake, from + 8, to + 8);

        Assert.Equal(answer, await AnswerAsync(id, Lake));
    }

    [Fact]
    public async Task A_room_that_is_disabled_declines()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(Lake) with { IsDisabled = true });

        Assert.Equal("decline", await AnswerAsync(await BookAsync(Lake, 1, 2), Lake));
    }

    private async Task<string> BookAsync(string roomId, double from, double to, string more = ",\"operate_id\":\"ou_zhang\"")
    {
        string id = await CreateAsync(from, to);
        Data(await AddAsync(id, Room(roomId, more)));
        return id;
    }

    private async Task MoveAsync(string id, double from, double to) => Data(await CallAsync(HttpMethod.Patch, EventPath(id), $$"""{{{Hours(from, to)}}}"""));

    private async Task<string> AnswerAsync(string id, string roomId) => (await AnswersAsync(id))["resource_" + roomId];

    private async Task<JsonElement> ReservationsAsync(string roomId)
    {
        long now = Time.GetUtcNow().ToUnixTimeSeconds();
        return (await Caller.CallAsync(HttpMethod.Get, $"/open-apis/vc/v1/resource_reservation_list?room_level_id=omb_1&room_ids={roomId}&need_topic=true&start_time={now}&end_time={now + 86400}"))
            .Json.GetProperty("data").GetProperty("room_reservation_list");
    }

    private async Task<JsonElement> RoomFreeBusyAsync(string roomId) =>
        (await Caller.CallAsync(HttpMethod.Get, $"/open-apis/meeting_room/freebusy/batch_get?room_ids={roomId}&time_min={Uri.EscapeDataString($"{Time.GetUtcNow():yyyy-MM-ddTHH:mm:sszzz}")}&time_max={Uri.EscapeDataString($"{Time.GetUtcNow().AddDays(7):yyyy-MM-ddTHH:mm:sszzz}")}"))
            .Json.GetProperty("data").GetProperty("free_busy").GetProperty(roomId);
}
