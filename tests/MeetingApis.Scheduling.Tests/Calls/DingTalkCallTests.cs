namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkCallTests() : SchedulerCalls(MeetingVendor.DingTalk)
{
    private const string Events = "/v1.0/calendar/users/*/calendars/primary/events";

    protected override IReadOnlyList<string> Schedule =>
    [
        $"POST {Events}",
        $"POST {Events}/*/meetingRooms",
        $"GET {Events}/*",
        $"POST {Events}/*/attendees",
        $"GET {Events}/*",
    ];

    protected override IReadOnlyList<string> ScheduleAgain => [$"GET {Events}/*"];

    protected override IReadOnlyList<string> Move =>
    [
        $"GET {Events}/*",
        "POST /v1.0/calendar/users/*/meetingRooms/schedules/query",
        $"PUT {Events}/*",
        $"GET {Events}/*",
    ];

    protected override IReadOnlyList<string> Cancel => [$"DELETE {Events}/*"];

    // Two pages of a hundred rooms, each room by itself for how it is booked, and the times of five rooms in a call.
    protected override int SearchOfManyRooms => 2 + 200 + 40;
}
