using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Reads an event as a meeting.</summary>
internal static class DingTalkMeetingReader
{
    /// <exception cref="MeetingProtocolException">The event has no time.</exception>
    public static ScheduledMeeting Read(MeetingReference reference, GetDingTalkCalendarEventResponse read)
    {
        MeetingTime during = DingTalkTimes.Read(read, reference.TimeZone) ?? throw new MeetingProtocolException("DingTalk sent an event without a time that a meeting can have.") { Vendor = MeetingVendor.DingTalk };
        return new ScheduledMeeting
        {
            Id = new ScheduledMeetingId(reference),
            Title = read.Summary ?? "",
            Description = KeyMark.Strip(read.Description),
            During = during,
            IsCancelled = read.Status == DingTalkCalendarEventStatus.Cancelled,
            JoinLink = TextOf(read.OnlineMeeting?.Url),
            MeetingNumber = TextOf(read.OnlineMeeting?.ExtraInfo?.RoomCode),
            Rooms = [.. read.MeetingRooms.Where(static room => room.RoomId is not null).Select(RoomOf)],
            People = [.. read.Attendees.Where(static one => one.UnionId is not null).Select(PersonOf)],
            Recurrence = DingTalkRecurrences.Read(read.Recurrence, during),
            IsSeries = read.Recurrence is not null || read.UnreadFields.Any(static path => path.StartsWith("$.recurrence", StringComparison.Ordinal)),
            Native = new NativeMeeting { DingTalkEvent = read },
        };
    }

    private static BookedRoom RoomOf(DingTalkCalendarEventRoom room) =>
        new(new Room(MeetingVendor.DingTalk, room.RoomId!) { Name = TextOf(room.DisplayName) }, room.ResponseStatus?.Value switch
        {
            "accepted" => BookedRoomStatus.Booked,
            "tentative" => BookedRoomStatus.AwaitingApproval,
            "declined" => BookedRoomStatus.Declined,
            _ => BookedRoomStatus.Pending,
        });

    private static InvitedPerson PersonOf(DingTalkCalendarEventAttendeeInfo one) =>
        new(new Person(MeetingVendor.DingTalk, one.UnionId!) { Name = TextOf(one.DisplayName) }, one.ResponseStatus?.Value switch
        {
            "needsAction" => PersonAnswer.None,
            "accepted" => PersonAnswer.Accepted,
            "tentative" => PersonAnswer.Tentative,
            "declined" => PersonAnswer.Declined,
            _ => null,
        })
        {
            IsOptional = one.IsOptional == true,
        };

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
