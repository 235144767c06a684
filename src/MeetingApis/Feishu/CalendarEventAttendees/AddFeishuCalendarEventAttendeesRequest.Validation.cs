namespace MeetingApis.Feishu;

public sealed partial record AddFeishuCalendarEventAttendeesRequest : IValidated
{
    private const int MostAttendees = 1000;
    private const int MostRooms = 100;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Attendees is { Count: > 0 and <= MostAttendees }, nameof(Attendees), "must name 1 to 1000 attendees.");
        violations.NestedEach(Attendees, nameof(Attendees));
        violations.Require(Rooms(Attendees) <= MostRooms, nameof(Attendees), "must name at most 100 rooms.");
        violations.Require(
            IsEnableAdmin != true || Attendees?.HoldsOnly(IsRoom) != false,
            nameof(Attendees),
            "must be rooms: if IsEnableAdmin is true, Feishu ignores other attendees silently.");
        violations.Time(InstanceStartTimeAdmin, nameof(InstanceStartTimeAdmin));
    }

    private static int Rooms(IReadOnlyList<FeishuCalendarEventAttendee>? attendees)
    {
        int rooms = 0;
        for (int i = 0; i < attendees?.Count; i++)
        {
            rooms += IsRoom(attendees[i]) ? 1 : 0;
        }

        return rooms;
    }

    private static bool IsRoom(FeishuCalendarEventAttendee? attendee) => attendee?.Type == FeishuCalendarEventAttendeeType.Room;
}
