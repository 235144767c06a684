using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The bookings of rooms, page by page.</summary>
internal sealed class FeishuRoomReservationsEndpoints(FeishuStores stores, FeishuRoomDesk desk, TimeProvider time)
{
    private const long OneDay = 24 * 60 * 60;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/open-apis/vc/v1/resource_reservation_list", List),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        desk.Settle();
        (DateTimeOffset start, DateTimeOffset end) = ReadSpan(request);
        bool needTopic = FeishuQuery.Flag(request, "need_topic");
        int pageSize = FeishuQuery.Integer(request, "page_size", 20, 100) ?? 20;
        int offset = FeishuQuery.Integer(request, "page_token", 0, int.MaxValue) ?? 0;
        HashSet<string> asked = FindRooms(request);

        var found = stores.RoomReservations.All
            .Where(booking => booking.IsListed && asked.Contains(booking.RoomId))
            .SelectMany(booking => Times(booking, start, end))
            .OrderBy(booking => booking.StartTime)
            .ThenBy(booking => booking.RoomId, StringComparer.Ordinal)
            .ToList();
        return FeishuGateway.Success(FeishuPage.Of("room_reservation_list", [.. found.Select(booking => ToJson(booking, needTopic))], offset, pageSize));
    }

    /// <summary>The times of a booking that touch a span.</summary>
    private static IEnumerable<SimulatedFeishuRoomReservation> Times(SimulatedFeishuRoomReservation booking, DateTimeOffset start, DateTimeOffset end) =>
        FeishuOccurrences.Of(booking)
            .TakeWhile(time => time.Start <= end)
            .Where(time => time.End >= start)
            .Select(time => booking with { StartTime = time.Start, EndTime = time.End });

    private (DateTimeOffset Start, DateTimeOffset End) ReadSpan(SimulatorRequest request)
    {
        long start = FeishuQuery.UnixSeconds(request, "start_time");
        long end = FeishuQuery.UnixSeconds(request, "end_time");
        if (start < 0 || start > time.GetUtcNow().ToUnixTimeSeconds())
        {
            throw FeishuGateway.Error(400, 126005, "start time error (cannot larger than now or smaller than 0)");
        }

        if (end < start || end - start > OneDay)
        {
            throw FeishuGateway.Error(400, 126006, "end time cannot exceed start time for one day or smaller than start time");
        }

        return (DateTimeOffset.FromUnixTimeSeconds(start), DateTimeOffset.FromUnixTimeSeconds(end));
    }

    private HashSet<string> FindRooms(SimulatorRequest request)
    {
        string levelId = FeishuQuery.Required(request, "room_level_id");
        _ = FeishuQuery.Required(request, "room_ids");
        var roomIds = request.QueryValues("room_ids").ToHashSet(StringComparer.Ordinal);
        if (!FeishuQuery.Flag(request, "is_exclude"))
        {
            return roomIds;
        }

        // An id that is no level id at all means the whole tenant; only one that looks right can be unknown.
        bool isWholeTenant = !levelId.StartsWith("omb_", StringComparison.Ordinal);
        var found = stores.Rooms.All
            .Where(room => isWholeTenant || string.Equals(room.RoomLevelId, levelId, StringComparison.Ordinal))
            .Select(room => room.RoomId)
            .ToHashSet(StringComparer.Ordinal);
        if (found.Count == 0)
        {
            throw FeishuVideoErrors.NotFound();
        }

        found.ExceptWith(roomIds);
        return found;
    }

    private static JsonObject ToJson(SimulatedFeishuRoomReservation booking, string roomName, bool needTopic)
    {
        var json = new JsonObject { ["room_id"] = booking.RoomId, ["room_name"] = roomName };
        if (needTopic)
        {
            json["event_title"] = booking.Title;
        }

        json["reserver"] = booking.Reserver;
        json["reserver_user_id"] = ReserverIds(booking);
        json["department_of_reserver"] = booking.Department;
        json["guests_number"] = booking.GuestsNumber.ToString(CultureInfo.InvariantCulture);
        json["accepted_number"] = booking.AcceptedNumber.ToString(CultureInfo.InvariantCulture);
        json["event_start_time"] = TimeText(booking.StartTime);
        json["event_end_time"] = TimeText(booking.EndTime);
        json["event_duration"] = DurationText(booking.EndTime - booking.StartTime);
        json["reservation_status"] = booking.ReservationStatus;
        json["check_in_device"] = booking.CheckInDevice;
        json["room_check_in_status"] = booking.CheckInStatus;
        json["check_in_time"] = TimeText(booking.CheckInTime);
        json["is_release_early"] = booking.EarlyRelease;
        json["releasing_person"] = booking.ReleasingPerson;
        json["releasing_time"] = TimeText(booking.ReleasingTime);
        return json;
    }

    private JsonObject ToJson(SimulatedFeishuRoomReservation booking, bool needTopic) =>
        ToJson(booking, stores.Rooms.Find(booking.RoomId)?.Name ?? "", needTopic);

    private static string ReserverIds(SimulatedFeishuRoomReservation booking)
    {
        string? user = booking.ReserverUserId is { } userId ? $"{userId}(UserID)" : null;
        string? bot = booking.ReserverBotId is { } botId ? $"{botId}(BotID)" : null;
        return string.Join(';', new[] { user, bot }.OfType<string>());
    }

    private static string TimeText(DateTimeOffset? value) =>
        value is { } time ? ChinaTime.Of(time).ToString("yyyy.MM.dd HH:mm:ss '(GMT+08:00)'", CultureInfo.InvariantCulture) : "";

    // Hours are neither padded nor turned into days.
    private static string DurationText(TimeSpan value) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)value.TotalHours}:{value.Minutes:00}:{value.Seconds:00}");
}
