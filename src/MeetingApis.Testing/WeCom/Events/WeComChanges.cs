using System.Xml.Linq;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>Which change of the simulator's state has which event.</summary>
/// <param name="events">Sends the events.</param>
/// <param name="people">The members.</param>
/// <param name="tellsThirdParty">Whether the suite is a third-party app, which knows members by other ids.</param>
/// <param name="corps">The organisations that have authorised the suite.</param>
internal sealed class WeComChanges(
    SimulatedEvents events,
    SimulatedStore<string, SimulatedWeComPerson> people,
    Func<bool> tellsThirdParty,
    Func<IReadOnlyList<string>> corps)
{
    /// <summary>How WeCom names itself where nobody did it.</summary>
    private const string Nobody = "sys";

    public void Watch(WeComStores stores)
    {
        ChangeJournal.Watch(stores.Meetings, Tell);
        ChangeJournal.Watch(stores.MeetingRoomBookings, Tell);
        ChangeJournal.Watch(stores.Calendars, Tell);
        ChangeJournal.Watch(stores.Schedules, Tell);
    }

    private void Tell(SimulatedWeComMeeting? before, SimulatedWeComMeeting? after)
    {
        if (before is null || before.Equals(after))
        {
            return;
        }

        string? change = (before.Status, after?.Status ?? SimulatedWeComMeetingStatus.Cancelled) switch
        {
            (var old, var now) when old == now => "modify_meeting",
            (_, SimulatedWeComMeetingStatus.InProgress) => "meeting_start",
            (_, SimulatedWeComMeetingStatus.Ended) => "meeting_end",
            (SimulatedWeComMeetingStatus.NotStarted, SimulatedWeComMeetingStatus.Cancelled) => "cancel_meeting",
            _ => null,
        };
        if (change is not null)
        {
            Tell($"meeting_change.{change}", before.AdminUserId, WeComMessage.Element("MeetingId", before.MeetingId));
        }
    }

    private void Tell(SimulatedWeComMeetingRoomBooking? before, SimulatedWeComMeetingRoomBooking? after)
    {
        if (Stands(before) && Stands(after) && TakesTheSame(before!, after!))
        {
            return;
        }

        // WeCom tells of a booking that moves as of one that is cancelled and one that is made.
        if (Stands(before))
        {
            Tell("cancel_meeting_room", before!);
        }

        if (Stands(after))
        {
            Tell("book_meeting_room", after!);
        }
    }

    private void Tell(SimulatedWeComCalendar? before, SimulatedWeComCalendar? after)
    {
        if (before is { IsDeleted: false } && before != after)
        {
            Tell(after is null or { IsDeleted: true } ? "delete_calendar" : "modify_calendar", FirstOf(before.AdminUserIds), WeComMessage.Element("CalId", before.CalendarId));
        }
    }

    private void Tell(SimulatedWeComSchedule? before, SimulatedWeComSchedule? after)
    {
        // What came with the booking of a room is in no calendar of the app.
        if (before is not { IsDeleted: false, CalendarId: { } calendarId } || before == after)
        {
            return;
        }

        XElement[] which = [WeComMessage.Element("CalId", calendarId), WeComMessage.Element("ScheduleId", before.ScheduleId)];
        string? administrator = FirstOf(before.AdminUserIds);
        if (after is null or { IsDeleted: true })
        {
            Tell("delete_schedule", administrator, which);
            return;
        }

        foreach (SimulatedWeComScheduleAttendee attendee in after.Attendees.Where(attendee => before.Attendees.Any(old => old.UserId == attendee.UserId && old.Response != attendee.Response)))
        {
            Tell("respond_schedule", attendee.UserId, which);
        }

        if (before with { Attendees = after.Attendees } != after || !before.Attendees.Select(static attendee => attendee.UserId).SequenceEqual(after.Attendees.Select(static attendee => attendee.UserId)))
        {
            Tell("modify_schedule", administrator, which);
        }
    }

    private void Tell(string eventType, SimulatedWeComMeetingRoomBooking booking)
    {
        if (corps() is [])
        {
            Tell(eventType, booking.BookerUserId, new XElement("MeetingRoomId", booking.MeetingRoomId), WeComMessage.Element("BookingId", booking.BookingId));
        }
    }

    /// <summary>Tells each organisation that has authorised the suite, and the simulator's own where none has.</summary>
    private void Tell(string eventType, string? userId, params XElement[] elements)
    {
        bool isThirdParty = corps().Count > 0 && tellsThirdParty();
        XElement by = WeComMessage.Element("FromUserName", userId is null ? Nobody : new WeComMembers(people, isThirdParty).IdOf(userId));
        foreach (string? corpId in corps().DefaultIfEmpty())
        {
            XElement? to = corpId is null ? null : WeComMessage.Element("ToUserName", corpId);
            _ = events.RaiseAsync(eventType, () => new XElement("xml", to, by, elements).ToString(SaveOptions.DisableFormatting));
        }
    }

    private static string? FirstOf(IReadOnlyList<string> userIds) => userIds is [string first, ..] ? first : null;

    private static bool Stands(SimulatedWeComMeetingRoomBooking? booking) => booking is { Status: not WeComMeetingRoomBookingStatus.Cancelled };

    private static bool TakesTheSame(SimulatedWeComMeetingRoomBooking one, SimulatedWeComMeetingRoomBooking other) =>
        one.MeetingRoomId == other.MeetingRoomId && one.StartTime == other.StartTime && one.EndTime == other.EndTime;
}
