using MeetingApis.Feishu;
using Spectre.Console;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>The rooms of a level (层级) in Feishu, and the events that hold them.</summary>
internal sealed class FeishuFloor(FeishuClient feishu, FloorSettings settings) : IFloor
{
    // Feishu tells of so many rooms in one answer, but of 20 when they are taken.
    private const int RoomsPerPage = 100;
    private const int RoomsPerQuestion = 20;

    public string Vendor => "Feishu 飞书";

    public async Task<IReadOnlyList<RoomDay>> ReadAsync(BoardDay day, ProgressTask progress)
    {
        List<FeishuRoom> rooms = [];
        await foreach (FeishuRoom room in feishu.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = settings.RoomLevelId, PageSize = RoomsPerPage }))
        {
            rooms.Add(room);
            progress.Description = $"{Vendor}: {rooms.Count} rooms";
        }

        progress.MaxValue(rooms.Count).IsIndeterminate(false);
        List<RoomDay> days = [];
        foreach (FeishuRoom[] some in rooms.Chunk(RoomsPerQuestion))
        {
            GetFeishuRoomFreeBusyResponse answer = await feishu.RoomInstances.GetFreeBusyAsync(new GetFeishuRoomFreeBusyRequest
            {
                RoomIds = [.. some.Select(room => room.RoomId!)],
                TimeMin = day.Start,
                TimeMax = day.End,
            });
            days.AddRange(some.Select(room => new RoomDay(room.Name ?? room.RoomId!, room.Capacity, BookingsOf(room, answer))));
            progress.Increment(some.Length);
        }

        return days;
    }

    private static IReadOnlyList<Booking> BookingsOf(FeishuRoom room, GetFeishuRoomFreeBusyResponse answer) =>
        answer.FreeBusy.TryGetValue(room.RoomId!, out IReadOnlyList<FeishuRoomBusyTime>? times)
            ? [.. times.Select(ToBooking).OfType<Booking>().OrderBy(booking => booking.Start)]
            : [];

    // Feishu hides who organises a private event, and names nobody where an app made it.
    private static Booking? ToBooking(FeishuRoomBusyTime time) =>
        time is { StartTime: { } start, EndTime: { } end } ? new Booking(start, end, time.OrganizerInfo is { } organizer ? organizer.Name ?? "an app" : "private") : null;
}
