using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="WeComClient"/>, as their mapping files have them.</summary>
internal static class WeComCalls
{
    private static readonly WeComModels s_models = WeComModels.Default;

    public static OperationCalls<WeComClient> All { get; } = new()
    {
        { "wecom.meetings.create", s_models.CreateWeComMeetingRequest, s_models.CreateWeComMeetingResponse, static (client, request) => client.Meetings.CreateAsync(request) },
        { "wecom.meetings.get", s_models.GetWeComMeetingRequest, s_models.GetWeComMeetingResponse, static (client, request) => client.Meetings.GetAsync(request) },
        { "wecom.meetings.list_ids", s_models.ListWeComMeetingIdsRequest, s_models.ListWeComMeetingIdsResponse, static (client, request) => client.Meetings.ListIdsAsync(request) },
        { "wecom.meetings.update", s_models.UpdateWeComMeetingRequest, s_models.UpdateWeComMeetingResponse, static (client, request) => client.Meetings.UpdateAsync(request) },
        { "wecom.meetings.cancel", s_models.CancelWeComMeetingRequest, static (client, request) => client.Meetings.CancelAsync(request) },
        { "wecom.meetings.list_invitees", s_models.ListWeComMeetingInviteesRequest, s_models.ListWeComMeetingInviteesResponse, static (client, request) => client.Meetings.ListInviteesAsync(request) },
        { "wecom.meetings.set_invitees", s_models.SetWeComMeetingInviteesRequest, static (client, request) => client.Meetings.SetInviteesAsync(request) },
        { "wecom.meeting_rooms.create", s_models.CreateWeComMeetingRoomRequest, s_models.CreateWeComMeetingRoomResponse, static (client, request) => client.MeetingRooms.CreateAsync(request) },
        { "wecom.meeting_rooms.list", s_models.ListWeComMeetingRoomsRequest, s_models.ListWeComMeetingRoomsResponse, static (client, request) => client.MeetingRooms.ListAsync(request) },
        { "wecom.meeting_rooms.update", s_models.UpdateWeComMeetingRoomRequest, static (client, request) => client.MeetingRooms.UpdateAsync(request) },
        { "wecom.meeting_rooms.delete", s_models.DeleteWeComMeetingRoomRequest, static (client, request) => client.MeetingRooms.DeleteAsync(request) },
        { "wecom.meeting_room_bookings.list", s_models.ListWeComMeetingRoomBookingsRequest, s_models.ListWeComMeetingRoomBookingsResponse, static (client, request) => client.MeetingRoomBookings.ListAsync(request) },
        { "wecom.meeting_room_bookings.get", s_models.GetWeComMeetingRoomBookingRequest, s_models.GetWeComMeetingRoomBookingResponse, static (client, request) => client.MeetingRoomBookings.GetAsync(request) },
        { "wecom.meeting_room_bookings.book", s_models.BookWeComMeetingRoomRequest, s_models.BookWeComMeetingRoomResponse, static (client, request) => client.MeetingRoomBookings.BookAsync(request) },
        { "wecom.meeting_room_bookings.book_for_schedule", s_models.BookWeComMeetingRoomForScheduleRequest, s_models.BookWeComMeetingRoomSeriesResponse, static (client, request) => client.MeetingRoomBookings.BookForScheduleAsync(request) },
        { "wecom.meeting_room_bookings.book_for_meeting", s_models.BookWeComMeetingRoomForMeetingRequest, s_models.BookWeComMeetingRoomSeriesResponse, static (client, request) => client.MeetingRoomBookings.BookForMeetingAsync(request) },
        { "wecom.meeting_room_bookings.cancel", s_models.CancelWeComMeetingRoomBookingRequest, static (client, request) => client.MeetingRoomBookings.CancelAsync(request) },
    };
}
