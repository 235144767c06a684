using MeetingApis.Testing;

namespace MeetingApis.Samples.Scheduler;

/// <summary>An office that every simulated vendor has: its people, its rooms, and who holds them on each of the coming days.</summary>
internal static class SimulatedOffice
{
    private const int Days = 30;

    public static IReadOnlyList<(string Name, string Mobile)> People { get; } =
    [
        ("张伟", "+8613800138001"), ("李娜", "+8613800138002"), ("王芳", "+8613800138003"), ("陈静", "+8613800138004"),
    ];

    private static IReadOnlyList<(string Number, string Name, int Seats, bool IsClosed)> Rooms { get; } =
    [
        ("1001", "莲花厅", 12, false), ("1002", "竹园厅", 14, false), ("1003", "小会议室", 4, false), ("1004", "多功能厅", 60, true),
    ];

    public static void Fill(FeishuSimulator office, DateTimeOffset now)
    {
        office.Rooms.Clear();
        foreach ((int number, (string name, string mobile)) in People.Index())
        {
            office.People.Add(new SimulatedFeishuPerson($"ou_{number}") { Name = name, Mobiles = [mobile[3..]] });
        }

        foreach ((string number, string name, int seats, bool isClosed) in Rooms)
        {
            office.Rooms.Add(new SimulatedFeishuRoom($"omm_{number}", name, "omb_1") { Capacity = seats, IsDisabled = isClosed });
        }

        foreach ((string room, int person, DateTimeOffset start, DateTimeOffset end) in Bookings(now))
        {
            office.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = $"omm_{room}", StartTime = start, EndTime = end, ReserverUserId = $"ou_{person}", Reserver = People[person].Name });
        }
    }

    public static void Fill(WeComSimulator office, DateTimeOffset now)
    {
        office.MeetingRooms.Clear();
        foreach ((int number, (string name, string mobile)) in People.Index())
        {
            office.People.Add(new SimulatedWeComPerson($"member{number}") { Name = name, Mobiles = [mobile[3..]] });
        }

        foreach ((string number, string name, int seats, bool isClosed) in Rooms)
        {
            office.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = number, Name = name, Capacity = seats, NeedsApproval = isClosed });
        }

        foreach ((string room, int person, DateTimeOffset start, DateTimeOffset end) in Bookings(now))
        {
            office.MeetingRoomBookings.Add(new SimulatedWeComMeetingRoomBooking
            {
                BookingId = Guid.NewGuid().ToString("N"),
                MeetingRoomId = room,
                StartTime = start,
                EndTime = end,
                BookerUserId = $"member{person}",
            });
        }
    }

    public static void Fill(DingTalkSimulator office, DateTimeOffset now)
    {
        office.Rooms.Clear();
        foreach ((int number, (string name, string mobile)) in People.Index())
        {
            office.People.Add(new SimulatedDingTalkPerson($"user{number}") { Name = name, Mobile = mobile[3..] });
        }

        foreach ((string number, string name, int seats, bool isClosed) in Rooms)
        {
            office.Rooms.Add(new SimulatedDingTalkRoom { RoomId = number, Name = name, Capacity = seats, IsClosed = isClosed });
        }

        foreach ((string room, int person, DateTimeOffset start, DateTimeOffset end) in Bookings(now))
        {
            office.RoomBookings.Add(new SimulatedDingTalkRoomBooking(Guid.NewGuid().ToString("N"), room) { StartTime = start, EndTime = end, OrganizerUnionId = $"union-user{person}" });
        }
    }

    /// <summary>Today's bookings and those of the days after it.</summary>
    private static IEnumerable<(string Room, int Person, DateTimeOffset Start, DateTimeOffset End)> Bookings(DateTimeOffset now)
    {
        DateTimeOffset midnight = ChinaTime.At(ChinaTime.DayOf(now));
        for (int day = 0; day < Days; day++)
        {
            yield return ("1001", 1, midnight.AddDays(day).AddHours(9), midnight.AddDays(day).AddHours(10.5));
            yield return ("1001", 2, midnight.AddDays(day).AddHours(14), midnight.AddDays(day).AddHours(15));
            yield return ("1002", 3, midnight.AddDays(day).AddHours(13.5), midnight.AddDays(day).AddHours(17));
            yield return ("1003", 1, midnight.AddDays(day).AddHours(16), midnight.AddDays(day).AddHours(18));
        }
    }
}
