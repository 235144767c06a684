using System.Globalization;
using MeetingApis.Feishu;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>Lists Feishu's rooms, and asks when they are held: twenty rooms and thirty days in one call.</summary>
internal sealed class FeishuRooms(FeishuClient client)
{
    private const int RoomsPerCall = 20;
    private const int RoomsPerPage = 100;
    private static readonly TimeSpan s_longestQuestion = TimeSpan.FromDays(30);

    public static string UidOf(string eventId) => eventId.LastIndexOf('_') is > 0 and var end ? eventId[..end] : eventId;

    public async Task<IReadOnlyList<RoomCandidate>> ListAsync(RoomQuery query, CancellationToken cancellationToken)
    {
        List<RoomCandidate> rooms = [];
        await foreach (FeishuRoom room in client.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = query.Area, PageSize = RoomsPerPage }, cancellationToken).ConfigureAwait(false))
        {
            if (room.RoomId is { Length: > 0 } id)
            {
                rooms.Add(CandidateOf(new Room(MeetingVendor.Feishu, id) { Name = room.Name, Seats = room.Capacity }, room.RoomStatus, query.During));
            }
        }

        return rooms;
    }

    public IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during) =>
        [.. rooms.Chunk(RoomsPerCall).Select(some => new RoomQuestion(some.Length, cancellation => AskAsync(some, during, cancellation)))];

    private async Task<IReadOnlyList<RoomFinding>> AskAsync(Room[] rooms, MeetingTime during, CancellationToken cancellationToken)
    {
        List<FeishuRoomBusyTime>[] busy = [.. rooms.Select(static _ => new List<FeishuRoomBusyTime>())];
        for (DateTimeOffset from = during.Start; from < during.End; from += s_longestQuestion)
        {
            DateTimeOffset to = from + s_longestQuestion < during.End ? from + s_longestQuestion : during.End;
            var request = new GetFeishuRoomFreeBusyRequest { RoomIds = [.. rooms.Select(static room => room.Id)], TimeMin = from, TimeMax = to };
            GetFeishuRoomFreeBusyResponse answer = await client.RoomInstances.GetFreeBusyAsync(request, cancellationToken).ConfigureAwait(false);
            for (int i = 0; i < rooms.Length; i++)
            {
                // A free room may be missing in the answer.
                busy[i].AddRange(answer.FreeBusy.GetValueOrDefault(rooms[i].Id) ?? []);
            }
        }

        return [.. rooms.Select((room, i) => new RoomFinding(room.Id) { Busy = [.. busy[i].DistinctBy(static one => (one.Uid, one.StartTime)).Select(BusyOf)] })];
    }

    private static BusyTime BusyOf(FeishuRoomBusyTime busy) => new(busy.StartTime, busy.EndTime)
    {
        HolderIds = busy.Uid is { Length: > 0 } uid ? [uid] : [],
        By = busy.OrganizerInfo?.OpenId is { Length: > 0 } id ? new Person(MeetingVendor.Feishu, id) { Name = busy.OrganizerInfo.Name } : null,
    };

    private static RoomCandidate CandidateOf(Room room, FeishuRoomStatus? status, MeetingTime during) => status switch
    {
        { DisableStartTime: { } from } when from < during.End && (status.IsDisabledForGood || status.DisableEndTime is null || status.DisableEndTime > during.Start) => Closed(room, status),
        { Status: false, DisableStartTime: null } => Closed(room, status),
        _ => new RoomCandidate(room),
    };

    private static RoomCandidate Closed(Room room, FeishuRoomStatus status)
    {
        string until = status.DisableEndTime is { } end ? string.Create(CultureInfo.InvariantCulture, $"until {end:yyyy-MM-dd HH:mm zzz}") : status.IsDisabledForGood ? "for good" : "without an end that Feishu tells";
        string reason = string.IsNullOrEmpty(status.DisableReason) ? "" : $": {status.DisableReason}";
        return new RoomCandidate(room, new ExcludedRoom(room, RoomExclusion.Closed, $"The room is closed {until}{reason}."));
    }
}
