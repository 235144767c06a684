using MeetingApis.Testing;

namespace MeetingApis.Tool.Simulation;

/// <summary>The office of a simulated vendor: its people, its rooms, and who holds the rooms on each of the coming days.</summary>
internal static class SimulatedOffice
{
    private const int Days = 30;
    private const string China = "+86";

    public static IReadOnlyList<(string Id, string Name, string Mobile)> People { get; } =
    [
        ("zhangwei", "张伟", "+8613800138001"), ("lina", "李娜", "+8613800138002"), ("wangfang", "王芳", "+8613800138003"), ("chenjing", "陈静", "+8613800138004"),
    ];

    private static IReadOnlyList<(string Number, string Name, int Seats, bool IsClosed)> Rooms { get; } =
    [
        ("1001", "莲花厅", 12, false), ("1002", "竹园厅", 14, false), ("1003", "小会议室", 4, false), ("1004", "多功能厅", 60, true),
    ];

    public static void Fill(FeishuSimulator office, DateTimeOffset now)
    {
        office.Rooms.Clear();
        foreach ((string id, string name, string mobile) in People)
        {
            office.People.Add(new SimulatedFeishuPerson($"ou_{id}") { Name = name, Mobiles = [Local(mobile)] });
        }

        foreach ((string number, string name, int seats, bool isClosed) in Rooms)
        {
            office.Rooms.Add(new SimulatedFeishuRoom($"omm_{number}", name, "omb_1") { Capacity = seats, IsDisabled = isClosed });
        }

        foreach ((string room, int person, DateTimeOffset start, DateTimeOffset end) in Bookings(now))
        {
            office.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = $"omm_{room}", StartTime = start, EndTime = end, ReserverUserId = $"ou_{People[person].Id}", Reserver = People[person].Name });
        }
    }

    public static void Fill(WeComSimulator office, DateTimeOffset now)
    {
        office.MeetingRooms.Clear();
        foreach ((string id, string name, string mobile) in People)
        {
            office.People.Add(new SimulatedWeComPerson(id) { Name = name, Mobiles = [Local(mobile)] });
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
                BookerUserId = People[person].Id,
            });
        }
    }

    public static void Fill(DingTalkSimulator office, DateTimeOffset now)
    {
        office.Rooms.Clear();
        foreach ((string id, string name, string mobile) in People)
        {
            office.People.Add(new SimulatedDingTalkPerson(id) { Name = name, Mobile = Local(mobile), UnionId = UnionId(id) });
        }

        foreach ((string number, string name, int seats, bool isClosed) in Rooms)
        {
            office.Rooms.Add(new SimulatedDingTalkRoom { RoomId = number, Name = name, Capacity = seats, IsClosed = isClosed });
        }

        foreach ((string room, int person, DateTimeOffset start, DateTimeOffset end) in Bookings(now))
        {
            office.RoomBookings.Add(new SimulatedDingTalkRoomBooking(Guid.NewGuid().ToString("N"), room) { StartTime = start, EndTime = end, OrganizerUnionId = UnionId(People[person].Id) });
        }
    }

    /// <summary>A number as the vendors keep it: without the country code in China.</summary>
    public static string Local(string mobile) => mobile.StartsWith(China, StringComparison.Ordinal) ? mobile[China.Length..] : mobile;

    private static string UnionId(string id) => $"union-{id}";

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
