using System.Net;
using System.Text.Json;
using MeetingApis.Testing;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>Rooms that events hold. A room is held once at a time, and follows its event.</summary>
public sealed class DingTalkSimulatorEventRoomsTests : IAsyncLifetime
{
    private DingTalkCalendarRig _rig = null!;
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _rig = await StartAsync();
        _id = await _rig.CreateAsync(At(15, 16));
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task A_room_is_held_until_it_is_given_back()
    {
        SimulatorAnswer booked = await _rig.BookAsync(_id, "r1", "r2");
        SimulatorAnswer again = await _rig.BookAsync(_id, "r1");
        string held = await _rig.RoomsOfAsync(_id);
        JsonElement read = await _rig.GetAsync(_id);
        string taken = await _rig.TakenAsync("r1");
        SimulatorAnswer released = await ReleaseAsync("r1");
        SimulatorAnswer releasedAgain = await ReleaseAsync("r1");

        Assert.All(new[] { booked, again, released, releasedAgain }, static answer => Assert.Equal("""{"result":true}""", answer.Body));
        Assert.Equal(("r1:accepted r2:accepted", "BUSY:15-16"), (held, taken));
        Assert.Equal("""["room 1","room 2"]""", read.GetProperty("location").GetProperty("meetingRooms").GetRawText());
        Assert.Equal(("r2:accepted", ""), (await _rig.RoomsOfAsync(_id), await _rig.TakenAsync("r1")));
    }

    [Theory]
    [InlineData(14, 15, null)]
    [InlineData(16, 17, null)]
    [InlineData(14, 16, "meetingRoomNotAvailable")]
    [InlineData(15, 16, "meetingRoomNotAvailable")]
    public async Task A_room_is_held_by_one_event_at_a_time(int from, int to, string? code)
    {
        await _rig.BookAsync(_id, "r1");
        string other = await _rig.CreateAsync(At(from, to));

        SimulatorAnswer answer = await _rig.BookAsync(other, "r2", "r1");

        Assert.Equal(code, answer.TextCode);
        Assert.Equal(code is null ? "r2:accepted r1:accepted" : "", await _rig.RoomsOfAsync(other));
        Assert.Equal(code is null ? null : "room busy", code is null ? null : answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_booking_that_a_test_makes_up_takes_the_room_as_well()
    {
        _rig.Simulator.RoomBookings.Add(new SimulatedDingTalkRoomBooking("somebody's", "r1") { StartTime = Hour(15), EndTime = Hour(16), OrganizerUnionId = "ann" });

        SimulatorAnswer answer = await _rig.BookAsync(_id, "r1");

        Assert.Equal("meetingRoomNotAvailable", answer.TextCode);
        Assert.Throws<ArgumentException>(() => _rig.Simulator.RoomBookings.Add(new SimulatedDingTalkRoomBooking("e", "nowhere") { StartTime = Hour(15), EndTime = Hour(16), OrganizerUnionId = "ann" }));
    }

    [Fact]
    public async Task An_event_has_at_most_five_rooms()
    {
        SimulatorAnswer six = await _rig.BookAsync(_id, "r1", "r2", "r3", "r4", "r5", "r6");
        SimulatorAnswer five = await _rig.BookAsync(_id, "r1", "r2", "r3", "r4", "r5");
        SimulatorAnswer another = await _rig.BookAsync(_id, "r6");

        Assert.Null(five.TextCode);
        Assert.All(new[] { six, another }, static answer => Assert.Equal("attendees batch size too large. Maximum allowed:5", answer.Json.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("", """{"meetingRoomsToAdd":[{}]}""", "roomId must be provided.")]
    [InlineData("", """{"meetingRoomsToAdd":[]}""", "roomId must be provided.")]
    [InlineData("", """{"meetingRoomsToAdd":[{"roomId":"nowhere"}]}""", "roomId invalid")]
    [InlineData("/batchRemove", """{"meetingRoomsToRemove":[]}""", "Meeting rooms to remove must be provided.")]
    [InlineData("/batchRemove", """{}""", "Meeting rooms to remove must be provided.")]
    [InlineData("/r1/respond", """{"responseStatus":"needsAction"}""", "responseStatus invalid")]
    public async Task What_is_no_room_is_refused_in_the_words_of_the_page(string operation, string body, string message)
    {
        SimulatorAnswer answer = await _rig.SendAsync(HttpMethod.Post, $"/{_id}/meetingRooms{operation}", body);

        Assert.Equal((HttpStatusCode.BadRequest, "invalidParameter", message), (answer.Status, answer.TextCode, answer.Json.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_room_that_may_not_be_booked_so_says_why()
    {
        SimulatedDingTalkRoom room = _rig.Simulator.Rooms.Get("r1");
        SimulatedDingTalkRoom[] closed =
        [
            room with { IsClosed = true },
            room with { Status = 1 },
            room with { Status = 2, AuthorizedUnionIds = ["ann"] },
            room with { ShortestBooking = TimeSpan.FromHours(2) },
            room with { LongestBooking = TimeSpan.FromMinutes(30) },
        ];

        foreach (SimulatedDingTalkRoom refusing in closed)
        {
            _rig.Simulator.Rooms.Set(refusing);
            SimulatorAnswer answer = await _rig.BookAsync(_id, "r1");

            string message = answer.Json.GetProperty("message").GetString()!;
            Assert.Equal("meetingRoomNotAvailable", answer.TextCode);
            Assert.Equal("room 1", JsonElement.Parse(message[message.IndexOf('[', StringComparison.Ordinal)..])[0].GetProperty("roomName").GetString());
        }
    }

    [Fact]
    public async Task Administrators_and_the_authorized_book_what_others_may_not()
    {
        _rig.Simulator.RoomGroups.Add(new() { GroupId = 7, AdministratorUnionIds = ["boss"] });
        _rig.Simulator.Rooms.Set(new() { RoomId = "r1", Status = 1, GroupId = 7 });
        _rig.Simulator.Rooms.Set(new() { RoomId = "r2", Status = 2, AuthorizedUnionIds = ["boss"] });

        SimulatorAnswer answer = await _rig.BookAsync(_id, "r1", "r2");
        string denied = await ErrorsAsync("ann");
        string allowed = await ErrorsAsync("boss");

        Assert.Null(answer.TextCode);
        Assert.Equal(("无权限 无权限", ""), (denied, allowed));
    }

    [Fact]
    public async Task A_series_takes_its_room_each_time()
    {
        _rig.Simulator.Rooms.Set(_rig.Simulator.Rooms.Get("r2") with { AllowsSeries = false });
        string weekly = await _rig.CreateAsync("""
            "start":{"dateTime":"2026-01-06T15:00:00+08:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-06T16:00:00+08:00","timeZone":"Asia/Shanghai"},
            "recurrence":{"pattern":{"type":"weekly","interval":1},"range":{"type":"noEnd"}}
            """);

        SimulatorAnswer booked = await _rig.BookAsync(weekly, "r1");
        SimulatorAnswer closed = await _rig.BookAsync(weekly, "r2");
        SimulatorAnswer busy = await _rig.BookAsync(_id, "r1");

        Assert.Equal((null, "meetingRoomNotAvailable", "meetingRoomNotAvailable"), (booked.TextCode, closed.TextCode, busy.TextCode));
        Assert.Equal("BUSY:15-16", await _rig.TakenAsync("r1"));
    }

    [Fact]
    public async Task A_room_waits_for_approval_and_is_taken_meanwhile()
    {
        _rig.Simulator.Rooms.Set(_rig.Simulator.Rooms.Get("r1") with { NeedsApproval = true });
        string other = await _rig.CreateAsync(At(15, 16));

        SimulatorAnswer booked = await _rig.BookAsync(_id, "r1");
        string waiting = await _rig.RoomsOfAsync(_id);
        SimulatorAnswer meanwhile = await _rig.BookAsync(other, "r1");
        string taken = await _rig.TakenAsync("r1");
        SimulatorAnswer declined = await AnswerAsync(_id, "declined");
        SimulatorAnswer afterwards = await _rig.BookAsync(other, "r1");
        SimulatorAnswer tooLate = await AnswerAsync(_id, "accepted");
        await AnswerAsync(other, "accepted");

        Assert.Equal(("""{"result":true}""", "r1:tentative", "TENTATIVE:15-16"), (booked.Body, waiting, taken));
        Assert.Equal(("meetingRoomNotAvailable", """{"result":true}""", null, "meetingRoomNotAvailable"), (meanwhile.TextCode, declined.Body, afterwards.TextCode, tooLate.TextCode));
        Assert.Equal(("r1:declined", "r1:accepted"), (await _rig.RoomsOfAsync(_id), await _rig.RoomsOfAsync(other)));
    }

    [Fact]
    public async Task A_test_answers_for_a_room_through_the_store()
    {
        _rig.Simulator.Rooms.Set(_rig.Simulator.Rooms.Get("r1") with { NeedsApproval = true });
        await _rig.BookAsync(_id, "r1");
        (string, string) key = (Uri.UnescapeDataString(_id), "r1");

        _rig.Simulator.RoomBookings.Set(_rig.Simulator.RoomBookings.Get(key) with { ResponseStatus = "accepted" });

        Assert.Equal("r1:accepted", await _rig.RoomsOfAsync(_id));
    }

    [Fact]
    public async Task Only_a_room_of_the_event_answers_it()
    {
        Assert.Equal("itemNotFound", (await AnswerAsync(_id, "accepted")).TextCode);
        Assert.Equal("itemNotFound", (await AnswerAsync("unknown", "accepted")).TextCode);
    }

    [Fact]
    public async Task A_room_moves_with_its_event()
    {
        await _rig.BookAsync(_id, "r1");

        SimulatorAnswer moved = await _rig.UpdateAsync(_id, At(16, 18));

        Assert.Null(moved.TextCode);
        Assert.Equal(("r1:accepted", "BUSY:16-18"), (await _rig.RoomsOfAsync(_id), await _rig.TakenAsync("r1")));
        SimulatedDingTalkRoomBooking booking = Assert.Single(_rig.Simulator.RoomBookings.All, static booking => booking.RoomId == "r1");
        Assert.Equal((Hour(16), Hour(18)), (booking.StartTime, booking.EndTime));
    }

    [Fact]
    public async Task A_room_that_cannot_come_along_keeps_the_event_where_it_is()
    {
        await _rig.BookAsync(_id, "r1");
        await _rig.BookAsync(await _rig.CreateAsync(At(17, 18)), "r1");

        SimulatorAnswer moved = await _rig.UpdateAsync(_id, $""" "summary":"t",{At(16, 18)} """);
        JsonElement read = await _rig.GetAsync(_id);
        await ReleaseAsync("r1");
        SimulatorAnswer movedWithout = await _rig.UpdateAsync(_id, At(16, 18));

        Assert.Equal(("invalidParameter", "Meeting room invalid"), (moved.TextCode, moved.Json.GetProperty("message").GetString()));
        Assert.Equal(("周会", "BUSY:16-18 BUSY:17-18"), (read.GetProperty("summary").GetString(), await _rig.BusyAsync("boss")));
        Assert.Null(movedWithout.TextCode);
    }

    [Fact]
    public async Task A_moved_room_waits_for_approval_again()
    {
        _rig.Simulator.Rooms.Set(_rig.Simulator.Rooms.Get("r1") with { NeedsApproval = true });
        await _rig.BookAsync(_id, "r1");
        await AnswerAsync(_id, "accepted");

        await _rig.UpdateAsync(_id, """ "summary":"only a title" """);
        string renamed = await _rig.RoomsOfAsync(_id);
        await _rig.UpdateAsync(_id, At(16, 18));

        Assert.Equal(("r1:accepted", "r1:tentative"), (renamed, await _rig.RoomsOfAsync(_id)));
    }

    [Fact]
    public async Task The_details_of_a_room_say_how_it_is_booked()
    {
        _rig.Simulator.Rooms.Set(_rig.Simulator.Rooms.Get("r1") with { NeedsApproval = true, IsClosed = true, AllowsSeries = false, ShortestBooking = TimeSpan.FromMinutes(15), LongestBooking = TimeSpan.FromHours(1) });

        JsonElement room = (await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/rooms/meetingRooms/r1?unionId=boss")).Json.GetProperty("result");

        Assert.False(room.GetProperty("enableCycleReservation").GetBoolean());
        Assert.Equal("""{"openReservation":false,"maxReservationTimeInterval":60,"minReservationTimeInterval":15,"approvalSwitch":true}""", room.GetProperty("extensionConfig").GetRawText());
    }

    private static DateTimeOffset Hour(int hour) => new(2026, 1, 20, hour, 0, 0, TimeSpan.FromHours(8));

    private Task<SimulatorAnswer> ReleaseAsync(string roomId) => _rig.SendAsync(HttpMethod.Post, $"/{_id}/meetingRooms/batchRemove", $$"""{"meetingRoomsToRemove":[{"roomId":"{{roomId}}"}]}""");

    private Task<SimulatorAnswer> AnswerAsync(string id, string status) => _rig.SendAsync(HttpMethod.Post, $"/{id}/meetingRooms/r1/respond", $$"""{"responseStatus":"{{status}}"}""");

    private async Task<string> ErrorsAsync(string unionId)
    {
        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Post, $"/v1.0/calendar/users/{unionId}/meetingRooms/schedules/query", """{"roomIds":["r1","r2"],"startTime":"2026-01-20T00:00:00+08:00","endTime":"2026-01-21T00:00:00+08:00"}""");
        return string.Join(' ', answer.Json.GetProperty("scheduleInformation").EnumerateArray().Where(static row => row.TryGetProperty("error", out _)).Select(static row => row.GetProperty("error").GetString()));
    }
}
