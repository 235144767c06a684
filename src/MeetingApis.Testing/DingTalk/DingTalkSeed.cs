namespace MeetingApis.Testing;

/// <summary>What the vendor's example requests name.</summary>
internal static class DingTalkSeed
{
    private const string Creator = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";
    private const string Organizer = "iiiP35sJadba8aBSgjrwPRKgiEiF";
    private const string EventId = "iiiP35sJxxxxPRKgiEiF";
    private const string BookedRoomId = "4002fxxxxx";

    /// <summary>The unionIds of whom nothing else is said.</summary>
    private static readonly string[] s_others =
    [
        Creator,
        "qzR1ixxxx9iP7",
        "2iPOxxxxwiEiE",
        "2iPxxxxwiEiE",
        "mE4lKxxxxwiEi",
        "2ixxxxwiEiE",
        "mE4lKxxxxMwiEi",
        "2iPOxxxxiEiE",
        "27SaQ3iiHLN0uwqcPisedfreNwiEiE",
        "iSKzJxxxxx",
        "iiiP35sJxxx",
    ];

    public static void Fill(DingTalkStores stores, DateTimeOffset now)
    {
        AddPeople(stores);
        stores.Conferences.Add(new SimulatedScheduleConference
        {
            ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            CreatorUnionId = Creator,
            Title = "Booked meeting",
            StartTime = now.AddDays(1),
            EndTime = now.AddDays(1).AddHours(1),
        });
        stores.RoomGroups.Add(new SimulatedDingTalkRoomGroup { GroupId = 1, Name = "测试分组" });
        stores.Rooms.Add(new SimulatedDingTalkRoom { RoomId = "0ffb7184xxxxx", Name = "测试会议室", LabelIds = [1], GroupId = 1 });
        stores.Rooms.Add(new SimulatedDingTalkRoom { RoomId = BookedRoomId, Name = "1号会议室" });
        stores.Rooms.Add(new SimulatedDingTalkRoom { RoomId = "4002f89xxxxx", Name = "2号会议室" });
        AddEvent(stores, now);
    }

    private static void AddPeople(DingTalkStores stores)
    {
        stores.People.Add(new SimulatedDingTalkPerson("zhangsan") { UnionId = "z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ", Name = "张三", EnglishName = "Zhang San", Mobile = "13800138000", Email = "jack@example.com" });
        stores.People.Add(new SimulatedDingTalkPerson("lisi") { Name = "李四", EnglishName = "Li Si", Mobile = "13800138000", LoginId = "lisi@example" });
        stores.People.Add(new SimulatedDingTalkPerson("manager4220") { Name = "王五", EnglishName = "Wang Wu" });
        stores.People.Add(new SimulatedDingTalkPerson("tony") { UnionId = Organizer, Name = "tony" });
        foreach (string unionId in s_others)
        {
            stores.People.Add(new SimulatedDingTalkPerson($"user-{unionId}") { UnionId = unionId, Name = unionId });
        }
    }

    // Its organizer is among those who are invited, and answers as they do.
    private static void AddEvent(DingTalkStores stores, DateTimeOffset now)
    {
        stores.CalendarEvents.Add(new SimulatedDingTalkCalendarEvent
        {
            EventId = EventId,
            OrganizerUnionId = Organizer,
            Summary = "test event",
            StartTime = now.AddDays(1),
            EndTime = now.AddDays(1).AddHours(1),
            Attendees = [new(Organizer), new("z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ")],
            CreateTime = now,
            UpdateTime = now,
        });
        stores.RoomBookings.Add(new SimulatedDingTalkRoomBooking(EventId, BookedRoomId) { StartTime = now.AddDays(1), EndTime = now.AddDays(1).AddHours(1), OrganizerUnionId = Organizer });
    }
}
