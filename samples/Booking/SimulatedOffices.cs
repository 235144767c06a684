using MeetingApis.Testing;

namespace MeetingApis.Samples.Booking;

/// <summary>The vendors' stand-ins, with the people of the plan and two rooms that are large enough for them.</summary>
internal sealed class SimulatedOffices(Plan plan)
{
    private static readonly (string Id, string Name, int Seats)[] s_rooms = [("1001", "小会议室", 4), ("1002", "莲花厅", 12), ("1003", "竹园厅", 14)];

    private IEnumerable<(string Number, string Mobile)> NumberedPeople => plan.Mobiles.Select(static (mobile, index) => ($"{index + 1:00}", mobile));

    public async Task<FeishuSimulator> StartFeishuAsync()
    {
        FeishuSimulator office = await FeishuSimulator.StartAsync();
        office.Rooms.Clear();
        foreach ((string number, string mobile) in NumberedPeople)
        {
            office.People.Add(new SimulatedFeishuPerson($"ou_{number}") { Mobiles = [mobile] });
        }

        foreach ((string id, string name, int seats) in s_rooms)
        {
            office.Rooms.Add(new SimulatedFeishuRoom($"omm_{id}", name, plan.FeishuRoomLevelId) { Capacity = seats });
        }

        return office;
    }

    public async Task<WeComSimulator> StartWeComAsync()
    {
        WeComSimulator office = await WeComSimulator.StartAsync();
        office.MeetingRooms.Clear();
        foreach ((string number, string mobile) in NumberedPeople)
        {
            office.People.Add(new SimulatedWeComPerson($"member{number}") { Mobiles = [mobile] });
        }

        foreach ((string id, string name, int seats) in s_rooms)
        {
            office.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = id, Name = name, Capacity = seats, City = plan.WeComCity });
        }

        return office;
    }

    public async Task<DingTalkSimulator> StartDingTalkAsync()
    {
        DingTalkSimulator office = await DingTalkSimulator.StartAsync();
        office.Rooms.Clear();
        foreach ((string number, string mobile) in NumberedPeople)
        {
            office.People.Add(new SimulatedDingTalkPerson($"user{number}") { Mobile = mobile });
        }

        foreach ((string id, string name, int seats) in s_rooms)
        {
            office.Rooms.Add(new SimulatedDingTalkRoom { RoomId = id, Name = name, Capacity = seats });
        }

        return office;
    }

    /// <summary>How somebody declines in Feishu; null where it is not simulated.</summary>
    public static Action<string, string>? Decline(FeishuSimulator? office) =>
        office is null ? null : (eventId, personId) => office.AnswerInvitation(eventId, personId, SimulatedFeishuRsvp.Decline);

    /// <summary>The same in WeCom.</summary>
    public static Action<string, string>? Decline(WeComSimulator? office) => office is null ? null : (scheduleId, userId) =>
    {
        SimulatedWeComSchedule schedule = office.Schedules.Get(scheduleId);
        office.Schedules.Set(schedule with
        {
            Attendees = [.. schedule.Attendees.Select(one => one.UserId == userId ? one with { Response = SimulatedWeComResponse.Declined } : one)],
        });
    };
}
