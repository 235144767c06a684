using System.Globalization;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Sessions;

namespace MeetingApis.Tool.Output;

/// <summary>Prints a meeting.</summary>
internal static class MeetingPrinter
{
    public static void Print(Invocation run, VendorSession session, ScheduledMeeting meeting)
    {
        var view = MeetingView.Of(meeting);
        run.Results.Item(
            view,
            ("Title", view.Title),
            ("When", TimeText(meeting.During)),
            ("Repeats", view.Recurrence),
            ("State", view.IsCancelled ? "cancelled" : null),
            ("People", string.Join('\n', view.People.Select(static person => $"{person.Name ?? person.Id}{AnswerText(person.Answer)}{(person.IsOptional ? ", optional" : "")}"))),
            ("Rooms", string.Join('\n', view.Rooms.Select(static room => $"{room.Name ?? room.Id}{StatusText(room)}"))),
            ("Join", view.JoinLink),
            ("Number", view.MeetingNumber),
            ("Without", string.Join('\n', meeting.Tolerated.Select(static one => $"{one.Facet}: {one.Reason}"))),
            ("Vendor", session.IsSimulated ? $"{view.Vendor} (simulated)" : view.Vendor.ToString()),
            ("Id", view.Id.ToString()));
    }

    private static string TimeText(MeetingTime during)
    {
        if (during.IsAllDay)
        {
            DateTimeOffset last = during.End.AddDays(-1);
            return string.Create(CultureInfo.InvariantCulture, $"{during.Start:yyyy-MM-dd ddd}{(last > during.Start ? $" to {last:yyyy-MM-dd ddd}" : "")}, all day, {during.TimeZone}");
        }

        string end = during.Start.Date == during.End.Date ? "HH:mm" : "yyyy-MM-dd HH:mm";
        return string.Create(CultureInfo.InvariantCulture, $"{during.Start:yyyy-MM-dd ddd HH:mm} to {during.End.ToString(end, CultureInfo.InvariantCulture)}, {during.TimeZone}");
    }

    private static string AnswerText(PersonAnswer? answer) => answer switch
    {
        PersonAnswer.Accepted => ", accepted",
        PersonAnswer.Declined => ", declined",
        PersonAnswer.Tentative => ", may come",
        PersonAnswer.None => ", has not answered",
        _ => "",
    };

    private static string StatusText(MeetingView.RoomView room)
    {
        string status = room.Status switch
        {
            BookedRoomStatus.Booked => ", booked",
            BookedRoomStatus.AwaitingApproval => ", awaits approval",
            BookedRoomStatus.Declined => ", declined",
            _ => ", has not answered",
        };
        return room.Reason is { Length: > 0 } reason ? $"{status}: {reason}" : status;
    }
}
