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
            days.AddRange(some.Select(room => DayOf(room, BookingsOf(room, answer), day)));
            progress.Increment(some.Length);
        }

        return days;
    }

    private static RoomDay DayOf(FeishuRoom room, IReadOnlyList<Booking> bookings, BoardDay day)
    {
        (DateTimeOffset Start, DateTimeOffset End)? closing = ClosingOf(room.RoomStatus);
        bool touches = closing is { } one && one.Start < day.End && one.End > day.Start;
        return new RoomDay(room.Name ?? room.RoomId!, room.Capacity, bookings)
        {
            Restriction = touches ? TextOf(closing!.Value, room.RoomStatus!.DisableReason, day) : null,
            IsClosed = touches && closing!.Value.Start <= day.Start && closing.Value.End >= day.End,
        };
    }

    /// <summary>When a room is closed. Null if it is not going to be. What Feishu does not tell has no bounds.</summary>
    private static (DateTimeOffset Start, DateTimeOffset End)? ClosingOf(FeishuRoomStatus? status) => status switch
    {
        { DisableStartTime: { } start } => (start, status.DisableEndTime ?? DateTimeOffset.MaxValue),
        { Status: false } => (DateTimeOffset.MinValue, status.DisableEndTime ?? DateTimeOffset.MaxValue),
        _ => null,
    };

    private static string TextOf((DateTimeOffset Start, DateTimeOffset End) closing, string? reason, BoardDay day)
    {
        string from = closing.Start > day.Start ? $" from {day.Clock(closing.Start)}" : "";
        string until = closing.End == DateTimeOffset.MaxValue ? "" : day.Contains(closing.End) ? $" until {day.Clock(closing.End)}" : $" until {BoardDay.Of(closing.End).Date:yyyy-MM-dd}";
        return $"closed{from}{until}{(string.IsNullOrEmpty(reason) ? "" : $": {reason}")}";
    }

    private static IReadOnlyList<Booking> BookingsOf(FeishuRoom room, GetFeishuRoomFreeBusyResponse answer) =>
        answer.FreeBusy.TryGetValue(room.RoomId!, out IReadOnlyList<FeishuRoomBusyTime>? times)
            ? [.. times.Select(ToBooking).OfType<Booking>().OrderBy(booking => booking.Start)]
            : [];

    // Feishu hides who organises a private event, and names nobody where an app made it.
    private static Booking? ToBooking(FeishuRoomBusyTime time) =>
        time is { StartTime: { } start, EndTime: { } end } ? new Booking(start, end, time.OrganizerInfo is { } organizer ? organizer.Name ?? "an app" : "private") : null;
}
