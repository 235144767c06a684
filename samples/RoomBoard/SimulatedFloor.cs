using System.Globalization;
using MeetingApis.Testing;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>Simulators with a working day on the floor, for when there are no credentials.</summary>
internal sealed class SimulatedFloor(BoardDay day, FloorSettings settings)
{
    private static readonly Plan[] s_feishuRooms =
    [
        new("墨子", 8, "09:00-10:00 张伟", "10:00-11:30 李娜", "14:00-15:00 王芳", "16:30-18:00 刘洋"),
        new("张衡", 12, "09:30-12:00 陈静", "13:30-15:30 赵磊", "15:30-16:00 张伟"),
        new("祖冲之", 20, "10:00-11:00 周杰", "14:30-17:30 吴敏"),
        new("沈括", 6, "08:30-09:30 徐丽", "11:00-12:00 孙强", "12:00-13:00 马超", "17:00-18:30 朱琳"),
        new("徐霞客", 4) { IsClosed = true },
        new("华罗庚多功能厅", 60, "13:00-18:30 欧阳晓峰"),
    ];

    private static readonly Plan[] s_wecomRooms =
    [
        new("18F-黄山", 6, "09:00-10:30 张伟", "13:30-14:30 李娜", "14:30-16:00 王芳"),
        new("18F-泰山", 10, "10:00-12:00 陈静", "15:00-17:00 赵磊"),
        new("18F-峨眉山", 16, "08:00-09:00 刘洋", "09:00-11:30 周杰", "18:00-20:30 吴敏"),
        new("18F-培训室", 40, "09:30-17:30 欧阳晓峰") { IsClosed = true },
    ];

    public async Task<FeishuSimulator> StartFeishuAsync()
    {
        FeishuSimulator simulator = await FeishuSimulator.StartAsync();
        foreach ((int number, Plan plan) in s_feishuRooms.Index())
        {
            var room = new SimulatedFeishuRoom($"omm_18{number:00}", plan.Name, settings.RoomLevelId ?? "omb_18") { Capacity = plan.Seats, IsDisabled = plan.IsClosed };
            simulator.Rooms.Set(room);
            foreach ((DateTimeOffset start, DateTimeOffset end, string booker) in plan.On(day))
            {
                simulator.RoomReservations.Add(new SimulatedFeishuRoomReservation
                {
                    RoomId = room.RoomId,
                    StartTime = start,
                    EndTime = end,
                    ReserverUserId = $"ou_{booker}",
                    Reserver = booker,
                });
            }
        }

        return simulator;
    }

    public async Task<WeComSimulator> StartWeComAsync()
    {
        WeComSimulator simulator = await WeComSimulator.StartAsync();
        string[] people = [.. s_wecomRooms.SelectMany(plan => plan.On(day)).Select(booking => booking.Booker).Distinct()];
        foreach ((int number, string name) in people.Index())
        {
            simulator.People.Add(new SimulatedWeComPerson($"member{number}") { Name = name });
        }

        foreach ((int number, Plan plan) in s_wecomRooms.Index())
        {
            var room = new SimulatedWeComMeetingRoom
            {
                MeetingRoomId = $"18{number:00}",
                Name = plan.Name,
                Capacity = plan.Seats,
                City = settings.City ?? "",
                Building = settings.Building ?? "",
                Floor = settings.Floor ?? "",
                NeedsApproval = plan.IsClosed,
            };
            simulator.MeetingRooms.Set(room);
            foreach ((DateTimeOffset start, DateTimeOffset end, string booker) in plan.On(day))
            {
                simulator.MeetingRoomBookings.Add(new SimulatedWeComMeetingRoomBooking
                {
                    BookingId = Guid.NewGuid().ToString("N"),
                    MeetingRoomId = room.MeetingRoomId,
                    StartTime = start,
                    EndTime = end,
                    BookerUserId = $"member{Array.IndexOf(people, booker)}",
                });
            }
        }

        return simulator;
    }

    /// <summary>A room with its bookings, each as <c>09:00-10:30 booker</c>.</summary>
    private sealed record Plan(string Name, int Seats, params string[] Bookings)
    {
        /// <summary>Whether it is closed; where a vendor tells of no such thing, whether it needs approval.</summary>
        public bool IsClosed { get; init; }

        public IEnumerable<Booking> On(BoardDay day) => Bookings.Select(booking => new Booking(
            day.At(TimeOnly.ParseExact(booking[..5], "HH:mm", CultureInfo.InvariantCulture)),
            day.At(TimeOnly.ParseExact(booking[6..11], "HH:mm", CultureInfo.InvariantCulture)),
            booking[12..]));
    }
}
