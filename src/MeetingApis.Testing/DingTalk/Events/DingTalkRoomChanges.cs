using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What becomes of meeting rooms and of their bookings, in the words of DingTalk's older events: Beijing time, and lists and numbers as text.</summary>
internal sealed class DingTalkRoomChanges(DingTalkAudience audience, DingTalkStores stores, TimeProvider time)
{
    private const string Waiting = "tentative";

    public void Tell(SimulatedDingTalkRoom? before, SimulatedDingTalkRoom? after)
    {
        if (before == after)
        {
            return;
        }

        SimulatedDingTalkRoom room = (after ?? before)!;
        audience.Tell("meetingroom_room_info", () => new JsonObject
        {
            ["eventSubType"] = before is null ? "create" : after is null ? "delete" : "update",
            ["roomId"] = room.RoomId,
            ["roomName"] = room.Name,
            ["labels"] = $"[{string.Join(',', room.LabelIds)}]",
            ["capacity"] = room.Capacity.ToString(CultureInfo.InvariantCulture),
        });
    }

    public void Tell(SimulatedDingTalkRoomBooking? before, SimulatedDingTalkRoomBooking? after)
    {
        if (before == after || SubTypeOf(before, after) is not { } subType)
        {
            return;
        }

        SimulatedDingTalkRoomBooking booking = (after ?? before)!;
        SimulatedDingTalkRoom? room = stores.Rooms.Find(booking.RoomId);
        SimulatedDingTalkPerson? person = stores.People.All.FirstOrDefault(person => person.UnionId == booking.OrganizerUnionId);
        audience.Tell("meetingroom_book", () => new JsonObject
        {
            ["eventSubType"] = subType,
            ["bookId"] = $"{booking.EventId}:{booking.RoomId}",
            ["preStatus"] = before is not { HoldsRoom: true } ? "INIT" : before.ResponseStatus == Waiting ? "APPROVALING" : "SUCCESS",
            ["userId"] = person?.UserId ?? "",
            ["userName"] = person?.Name ?? "",
            ["roomId"] = booking.RoomId,
            ["roomName"] = room?.Name ?? "",
            ["bookTime"] = Shown(time.GetUtcNow()),
            ["startTime"] = Shown(booking.StartTime),
            ["endTime"] = Shown(booking.EndTime),
            ["title"] = stores.CalendarEvents.Find(booking.EventId)?.Summary ?? "",
            ["isApproval"] = room?.NeedsApproval == true,
        });
    }

    private static string? SubTypeOf(SimulatedDingTalkRoomBooking? before, SimulatedDingTalkRoomBooking? after) => (before, after) switch
    {
        ({ HoldsRoom: true }, null) => "bookCancel",
        (_, null) => null,
        // The vendor's spelling.
        ({ ResponseStatus: not Waiting } or null, { ResponseStatus: Waiting }) => "appvaral",
        ({ HoldsRoom: true }, { HoldsRoom: false }) => "bookRefuse",
        (_, { HoldsRoom: false }) => null,
        ({ ResponseStatus: var old }, { ResponseStatus: var now }) when old == now => "bookUpdate",
        _ => "bookSuccess",
    };

    private static string Shown(DateTimeOffset moment) => ChinaTime.Of(moment).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
