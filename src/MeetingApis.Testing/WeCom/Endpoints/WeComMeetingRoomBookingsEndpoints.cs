using System.Globalization;
using System.Text.Json.Nodes;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>What can be asked about the bookings of meeting rooms, and how they are cancelled.</summary>
internal sealed class WeComMeetingRoomBookingsEndpoints(
    SimulatedStore<string, SimulatedWeComMeetingRoomBooking> bookings,
    SimulatedStore<string, SimulatedWeComSchedule> schedules,
    WeComRoomBook book,
    TimeProvider time)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/oa/meetingroom/get_booking_info", List),
        new("POST", "/cgi-bin/oa/meetingroom/bookinfo/get", Get),
        new("POST", "/cgi-bin/oa/meetingroom/cancel_book", Cancel),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        (DateTimeOffset start, DateTimeOffset end) = ReadSpan(body);
        IEnumerable<SimulatedWeComMeetingRoom> rooms = body.Has("meetingroom_id") ? [book.FindRoom(body)] : book.FindRooms(body);

        return WeComGateway.Success([new("booking_list", new JsonArray([.. rooms.Select(room => new JsonObject
        {
            ["meetingroom_id"] = NumberOf(room.MeetingRoomId),
            ["schedule"] = new JsonArray([.. book.BookingsOf(room, start, end).Select(ToJson)]),
        })]))]);
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeetingRoom room = book.FindRoom(body);
        SimulatedWeComMeetingRoomBooking booking = Find(body).FirstOrDefault(booking => string.Equals(booking.MeetingRoomId, room.MeetingRoomId, StringComparison.Ordinal))
            ?? throw WeComGateway.InvalidParameter("booking_id");

        JsonObject schedule = ToJson(booking);
        if (booking.MasterBookingId is { } master)
        {
            schedule["master_booking_id"] = master;
        }

        return WeComGateway.Success([new("meetingroom_id", NumberOf(room.MeetingRoomId)), new("schedule", schedule)]);
    }

    private SimulatorResponse Cancel(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        bool keepsSchedule = WeComGateway.Switch(body, "keep_schedule");
        DateTimeOffset? day = WeComTimes.Read(body, "cancel_date");
        var cancelled = Find(body)
            .Where(booking => booking.Status != WeComMeetingRoomBookingStatus.Cancelled)
            .Where(booking => day is null || ChinaTime.StartOfDay(booking.StartTime) == day)
            .ToList();

        // No page says how WeCom refuses a booking that it does not know, or that is cancelled already.
        _ = cancelled.Count > 0 ? cancelled : throw WeComGateway.InvalidParameter("booking_id");
        foreach (SimulatedWeComMeetingRoomBooking booking in cancelled)
        {
            bookings.Set(booking with { Status = WeComMeetingRoomBookingStatus.Cancelled });
            if (!keepsSchedule && booking is { MasterBookingId: null, ScheduleId: { } scheduleId })
            {
                SimulatedWeComSchedule schedule = schedules.Find(scheduleId) ?? new() { ScheduleId = scheduleId, StartTime = booking.StartTime, EndTime = booking.EndTime };
                schedules.Set(schedule with { IsDeleted = true });
            }
        }

        return WeComGateway.Success();
    }

    private IEnumerable<SimulatedWeComMeetingRoomBooking> Find(JsonFields body)
    {
        string id = body.Text("booking_id") is { Length: > 0 } text ? text : throw WeComGateway.InvalidParameter("booking_id");
        return bookings.All
            .Where(booking => string.Equals(booking.BookingId, id, StringComparison.Ordinal) || string.Equals(booking.MasterBookingId, id, StringComparison.Ordinal))
            .OrderBy(booking => booking.StartTime);
    }

    private (DateTimeOffset Start, DateTimeOffset End) ReadSpan(JsonFields body)
    {
        DateTimeOffset start = WeComTimes.Read(body, "start_time") ?? time.GetUtcNow();
        DateTimeOffset end = WeComTimes.Read(body, "end_time") ?? ChinaTime.StartOfDay(time.GetUtcNow()).AddDays(1);
        return end > start && end <= ChinaTime.StartOfDay(start).AddDays(1) ? (start, end) : throw WeComGateway.InvalidParameter("end_time");
    }

    private static long NumberOf(string meetingRoomId) => long.Parse(meetingRoomId, CultureInfo.InvariantCulture);

    private static JsonObject ToJson(SimulatedWeComMeetingRoomBooking booking) => new()
    {
        ["booking_id"] = booking.BookingId,
        ["schedule_id"] = booking.ScheduleId ?? "",
        ["start_time"] = booking.StartTime.ToUnixTimeSeconds(),
        ["end_time"] = booking.EndTime.ToUnixTimeSeconds(),
        ["booker"] = booking.BookerUserId,
        ["status"] = (int)booking.Status,
    };
}
