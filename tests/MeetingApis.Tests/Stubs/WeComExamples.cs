using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation.</summary>
internal static class WeComExamples
{
    private const string MeetingId = "hyxxx";

    public static IReadOnlyDictionary<string, Func<WeComClient, Task>> Calls { get; } = new Dictionary<string, Func<WeComClient, Task>>(StringComparer.Ordinal)
    {
        ["wecom.meetings.create"] = client => client.Meetings.CreateAsync(
            new() { AdminUserId = "u1", Title = "t", MeetingStart = DateTimeOffset.UnixEpoch, MeetingDuration = TimeSpan.FromHours(1) },
            Cancellation),
        ["wecom.meetings.get"] = client => client.Meetings.GetAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.list_ids"] = client => client.Meetings.ListIdsAsync(new() { UserId = "u1" }, Cancellation),
        ["wecom.meetings.update"] = client => client.Meetings.UpdateAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.cancel"] = client => client.Meetings.CancelAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.list_invitees"] = client => client.Meetings.ListInviteesAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.set_invitees"] = client => client.Meetings.SetInviteesAsync(new() { MeetingId = MeetingId, Invitees = [new() { UserId = "u1" }] }, Cancellation),
        ["wecom.meeting_rooms.create"] = client => client.MeetingRooms.CreateAsync(new() { Name = "r", Capacity = 1 }, Cancellation),
        ["wecom.meeting_rooms.list"] = client => client.MeetingRooms.ListAsync(new(), Cancellation),
        ["wecom.meeting_rooms.update"] = client => client.MeetingRooms.UpdateAsync(new() { MeetingRoomId = "1" }, Cancellation),
        ["wecom.meeting_rooms.delete"] = client => client.MeetingRooms.DeleteAsync(new() { MeetingRoomId = "1" }, Cancellation),
        ["wecom.meeting_room_bookings.list"] = client => client.MeetingRoomBookings.ListAsync(new(), Cancellation),
        ["wecom.meeting_room_bookings.get"] = client => client.MeetingRoomBookings.GetAsync(new() { MeetingRoomId = "1", BookingId = "b1" }, Cancellation),
        ["wecom.meeting_room_bookings.book"] = client => client.MeetingRoomBookings.BookAsync(
            new() { MeetingRoomId = "1", StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddHours(1), BookerUserId = "u1" },
            Cancellation),
        ["wecom.meeting_room_bookings.book_for_schedule"] = client => client.MeetingRoomBookings.BookForScheduleAsync(
            new() { MeetingRoomId = "1", ScheduleId = "s1", BookerUserId = "u1" },
            Cancellation),
        ["wecom.meeting_room_bookings.book_for_meeting"] = client => client.MeetingRoomBookings.BookForMeetingAsync(
            new() { MeetingRoomId = "1", MeetingId = "hy1", BookerUserId = "u1" },
            Cancellation),
        ["wecom.meeting_room_bookings.cancel"] = client => client.MeetingRoomBookings.CancelAsync(new() { BookingId = "b1" }, Cancellation),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
