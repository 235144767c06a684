namespace MeetingApis.Testing;

/// <summary>What the vendor's example requests name.</summary>
internal static class FeishuSeed
{
    private const string ExampleRoomId = "omm_eada1d61a550955240c28757e7dec3af";
    private const string AnsweredRoomId = "omm_4de32cf10a4358788ff4e09e37ebbf9b";
    private const string BuildingRoomId = "omm_83d09ad4f6896e02029a6a075f71c9d1";
    private const string RepliedRoomId = "omm_c7e9ef91ec9f3c007f1dfb2503918981";

    public static void Fill(FeishuStores stores, DateTimeOffset now)
    {
        stores.Calendars.Add(stores.PrimaryOf(stores.App));
        stores.Reserves.Add(new SimulatedReserve
        {
            Id = "6911188411932033028",
            EndTime = now.AddDays(7),
            Topic = "my meeting",
            Password = "971024",
        });

        stores.RoomLevels.Add(new SimulatedFeishuRoomLevel(FeishuStores.DefaultRoomLevelId, "Example Level"));
        stores.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_8ec170b937536a5d87c23b418b83f9bb", "Building name") { CustomId = "test01", Description = "Some description" });
        stores.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_38570e4f0fd9ecf15030d3cc8b388f3a", "Building name_2") { CustomId = "test02", Description = "Some description", Floors = ["F1", "F2"] });
        stores.Rooms.Add(new SimulatedFeishuRoom(BuildingRoomId, "Room name_2", "omb_38570e4f0fd9ecf15030d3cc8b388f3a") { CustomRoomId = "test02", Capacity = 12, FloorName = "F15" });
        stores.Rooms.Add(new SimulatedFeishuRoom(ExampleRoomId, "Example Room", FeishuStores.DefaultRoomLevelId) { CustomRoomId = "test01", Capacity = 14 });
        stores.Rooms.Add(new SimulatedFeishuRoom(AnsweredRoomId, "VIP Meeting Room", FeishuStores.DefaultRoomLevelId));
        stores.Rooms.Add(new SimulatedFeishuRoom(RepliedRoomId, "Reply Room", FeishuStores.DefaultRoomLevelId));
        stores.CalendarEvents.Add(new SimulatedFeishuCalendarEvent
        {
            Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
            CalendarId = stores.App.CalendarId,
            StartTime = now,
            EndTime = now.AddHours(1),
            CreateTime = now,
            Attendees = [new SimulatedFeishuAttendee(SimulatedFeishuAttendeeType.Room, RepliedRoomId)],
        });
        AddExampleDay(stores);
        AddAnsweredBooking(stores);
    }

    // The example asks about one moment, 1655276858. Half-hour bookings fill its day, one page and a quarter of them.
    private static void AddExampleDay(FeishuStores stores)
    {
        var first = new DateTimeOffset(2022, 6, 15, 8, 0, 0, ChinaTime.Offset);
        for (int i = 0; i < 25; i++)
        {
            stores.RoomReservations.Add(new SimulatedFeishuRoomReservation
            {
                RoomId = ExampleRoomId,
                StartTime = first.AddMinutes(30 * i),
                EndTime = first.AddMinutes(30 * (i + 1)),
                Title = $"周会 {i + 1}",
                Reserver = "kehan",
                ReserverUserId = "ou_1234567",
                Department = "development",
                GuestsNumber = 5,
                AcceptedNumber = 2,
            });
        }
    }

    // The row of the example answer.
    private static void AddAnsweredBooking(FeishuStores stores)
    {
        stores.RoomReservations.Add(new SimulatedFeishuRoomReservation
        {
            RoomId = AnsweredRoomId,
            StartTime = new DateTimeOffset(2022, 12, 17, 21, 0, 0, ChinaTime.Offset),
            EndTime = new DateTimeOffset(2022, 12, 17, 22, 0, 0, ChinaTime.Offset),
            Title = "飞书邀请的日程",
            Reserver = "kehan",
            ReserverUserId = "ou_1234567",
            ReserverBotId = "cli_123123",
            Department = "development",
            GuestsNumber = 5,
            AcceptedNumber = 2,
            CheckInDevice = "签到板",
            CheckInStatus = "已签到",
            CheckInTime = new DateTimeOffset(2022, 12, 9, 13, 35, 30, ChinaTime.Offset),
            EarlyRelease = "已释放(手动释放)",
            ReleasingPerson = "kehan",
            ReleasingTime = new DateTimeOffset(2022, 12, 20, 11, 25, 15, ChinaTime.Offset),
        });
    }
}
