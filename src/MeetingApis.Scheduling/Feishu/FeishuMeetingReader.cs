using MeetingApis.Feishu;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>Makes a <see cref="ScheduledMeeting"/> of an event.</summary>
internal static class FeishuMeetingReader
{
    public static ScheduledMeeting Read(MeetingReference reference, FeishuCalendarEvent read, IReadOnlyList<FeishuCalendarEventAttendeeInfo> attendees)
    {
        MeetingTime during = FeishuTimes.Read(read.StartTime, read.EndTime, reference.TimeZone);
        bool isOnline = read.Conference?.Type is { } type && type != FeishuEventConferenceType.None;
        return new ScheduledMeeting
        {
            Id = new ScheduledMeetingId(reference),
            Title = read.Summary ?? "",
            Description = KeyMark.Strip(read.Description),
            During = during,
            IsCancelled = read.Status == FeishuCalendarEventStatus.Cancelled,
            JoinLink = isOnline && read.Conference!.MeetingUrl is { Length: > 0 } url ? url : null,
            MeetingNumber = isOnline ? NumberIn(read.Conference!.MeetingUrl) : null,
            Rooms = [.. attendees.Where(static one => one.Type == FeishuCalendarEventAttendeeType.Room && one.RoomId is { Length: > 0 } && one.RsvpStatus != FeishuCalendarEventRsvpStatus.Removed).Select(RoomOf)],
            People = [.. attendees.Where(static one => one.Type == FeishuCalendarEventAttendeeType.User && one.UserId is { Length: > 0 } && one.RsvpStatus != FeishuCalendarEventRsvpStatus.Removed).Select(PersonOf)],
            IsSeries = !string.IsNullOrEmpty(read.Recurrence),
            Recurrence = RecurrenceOf(read.Recurrence, during),
            Native = new NativeMeeting { FeishuEvent = read },
        };
    }

    /// <summary>The link of a meeting ends with its nine digits.</summary>
    private static string? NumberIn(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? link) && link.Segments[^1].Trim('/') is { Length: 9 } number && number.All(char.IsAsciiDigit) ? number : null;

    private static MeetingRecurrence? RecurrenceOf(string? rule, MeetingTime during)
    {
        try
        {
            return string.IsNullOrEmpty(rule) ? null : MeetingRecurrence.FromRRule(rule, during);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static BookedRoom RoomOf(FeishuCalendarEventAttendeeInfo room) => new(
        new Room(MeetingVendor.Feishu, room.RoomId!) { Name = room.DisplayName },
        room.RsvpStatus == FeishuCalendarEventRsvpStatus.Accept ? BookedRoomStatus.Booked
            : room.RsvpStatus == FeishuCalendarEventRsvpStatus.Decline ? BookedRoomStatus.Declined
            : room.RsvpStatus == FeishuCalendarEventRsvpStatus.Tentative ? BookedRoomStatus.AwaitingApproval
            : BookedRoomStatus.Pending);

    private static InvitedPerson PersonOf(FeishuCalendarEventAttendeeInfo person) => new(
        new Person(MeetingVendor.Feishu, person.UserId!) { Name = person.DisplayName },
        person.RsvpStatus == FeishuCalendarEventRsvpStatus.Accept ? PersonAnswer.Accepted
            : person.RsvpStatus == FeishuCalendarEventRsvpStatus.Decline ? PersonAnswer.Declined
            : person.RsvpStatus == FeishuCalendarEventRsvpStatus.Tentative ? PersonAnswer.Tentative
            : PersonAnswer.None)
    {
        IsOptional = person.IsOptional == true,
    };
}
