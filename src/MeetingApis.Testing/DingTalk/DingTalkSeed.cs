namespace MeetingApis.Testing;

/// <summary>What the vendor's example requests name.</summary>
internal static class DingTalkSeed
{
    public static void Fill(DingTalkStores stores, DateTimeOffset now)
    {
        stores.Conferences.Add(new SimulatedScheduleConference
        {
            ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
            Title = "Booked meeting",
            StartTime = now.AddDays(1),
            EndTime = now.AddDays(1).AddHours(1),
        });
        stores.RoomGroups.Add(new SimulatedDingTalkRoomGroup { GroupId = 1, Name = "测试分组" });
        stores.Rooms.Add(new SimulatedDingTalkRoom { RoomId = "0ffb7184xxxxx", Name = "测试会议室", LabelIds = [1], GroupId = 1 });
    }
}
