namespace MeetingApis.Scheduling.Tests;

public sealed class WeComCallTests() : SchedulerCalls(MeetingVendor.WeCom)
{
    private const string Rooms = "/cgi-bin/oa/meetingroom";

    protected override IReadOnlyList<string> Schedule =>
    [
        "POST /cgi-bin/meeting/create",
        $"POST {Rooms}/book_by_meeting",
        "POST /cgi-bin/meeting/update",
        "POST /cgi-bin/meeting/get_info",
        $"POST {Rooms}/bookinfo/get",
    ];

    protected override IReadOnlyList<string> ScheduleAgain =>
    [
        "POST /cgi-bin/meeting/get_info",
        $"POST {Rooms}/bookinfo/get",
    ];

    protected override IReadOnlyList<string> Move =>
    [
        "POST /cgi-bin/meeting/get_info",
        $"POST {Rooms}/bookinfo/get",
        $"POST {Rooms}/get_booking_info",
        $"POST {Rooms}/cancel_book",
        "POST /cgi-bin/meeting/update",
        $"POST {Rooms}/book_by_meeting",
        "POST /cgi-bin/meeting/get_info",
        $"POST {Rooms}/bookinfo/get",
    ];

    protected override IReadOnlyList<string> Cancel =>
    [
        $"POST {Rooms}/cancel_book",
        "POST /cgi-bin/meeting/cancel",
    ];

    // One list of all rooms, and one of all their bookings.
    protected override int SearchOfManyRooms => 1 + 1;
}
