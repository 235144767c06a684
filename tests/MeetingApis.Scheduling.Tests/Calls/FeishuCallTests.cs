namespace MeetingApis.Scheduling.Tests;

public sealed class FeishuCallTests() : SchedulerCalls(MeetingVendor.Feishu)
{
    private const string Events = "/open-apis/calendar/v4/calendars/*/events";

    protected override IReadOnlyList<string> Schedule =>
    [
        "POST /open-apis/calendar/v4/calendars/primary",
        $"POST {Events}",
        $"POST {Events}/*/attendees",
        $"GET {Events}/*",
        $"POST {Events}/*/attendees",
        $"GET {Events}/*",
    ];

    protected override IReadOnlyList<string> ScheduleAgain => [$"GET {Events}/*"];

    protected override IReadOnlyList<string> Move =>
    [
        $"GET {Events}/*",
        "GET /open-apis/meeting_room/freebusy/batch_get",
        $"PATCH {Events}/*",
        $"GET {Events}/*",
    ];

    protected override IReadOnlyList<string> Cancel => [$"DELETE {Events}/*"];

    // Two pages of a hundred rooms, and the times of twenty rooms in a call.
    protected override int SearchOfManyRooms => 2 + 10;
}
