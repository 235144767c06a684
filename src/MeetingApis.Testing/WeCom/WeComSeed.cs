namespace MeetingApis.Testing;

/// <summary>What the vendor's example requests name.</summary>
internal static class WeComSeed
{
    public static void Fill(WeComStores stores, DateTimeOffset now)
    {
        stores.People.Add(new SimulatedWeComPerson("lisi"));
        stores.People.Add(new SimulatedWeComPerson("wangwu"));
        stores.People.Add(new SimulatedWeComPerson("rocky"));
        stores.People.Add(new SimulatedWeComPerson("zhangsan") { HasMeetingAccount = false });
        stores.Calendars.Add(new SimulatedWeComCalendar("wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA") { Summary = "test_summary", IsDefault = true });
        stores.Meetings.Add(new SimulatedWeComMeeting
        {
            MeetingId = "hyxxx",
            Title = "新建会议",
            AdminUserId = "lisi",
            MeetingCode = "123456789",
            StartTime = now.AddDays(1),
            InviteeUserIds = ["lisi", "wangwu"],
        });
        stores.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = "1", Name = "18F-会议室", City = "深圳", Building = "腾讯大厦", Floor = "18F", Equipment = [1, 2, 3] });
        stores.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = "2", Name = "19F-会议室", Capacity = 20, City = "深圳", Building = "腾讯大厦", Floor = "19F", Equipment = [2, 3] });
        stores.Schedules.Add(new SimulatedWeComSchedule { ScheduleId = "1c7e7226edae66468bc48e9859812402", StartTime = now.AddDays(1), EndTime = now.AddDays(1).AddHours(1), CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA" });
    }
}
