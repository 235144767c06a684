using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="WeComClient"/>, as their mapping files have them.</summary>
internal static class WeComCalls
{
    private static readonly WeComModels s_models = WeComModels.Default;

    public static OperationCalls<WeComClient> All { get; } = new()
    {
        { "wecom.meetings.create", s_models.CreateMeetingRequest, s_models.CreateMeetingResponse, static (client, request) => client.Meetings.CreateAsync(request) },
        { "wecom.meetings.get", s_models.GetWeComMeetingRequest, s_models.GetWeComMeetingResponse, static (client, request) => client.Meetings.GetAsync(request) },
        { "wecom.meetings.list_ids", s_models.ListMeetingIdsRequest, s_models.ListMeetingIdsResponse, static (client, request) => client.Meetings.ListIdsAsync(request) },
        { "wecom.meetings.update", s_models.UpdateMeetingRequest, s_models.UpdateMeetingResponse, static (client, request) => client.Meetings.UpdateAsync(request) },
        { "wecom.meetings.cancel", s_models.CancelMeetingRequest, static (client, request) => client.Meetings.CancelAsync(request) },
        { "wecom.meetings.list_invitees", s_models.ListMeetingInviteesRequest, s_models.ListMeetingInviteesResponse, static (client, request) => client.Meetings.ListInviteesAsync(request) },
        { "wecom.meetings.set_invitees", s_models.SetMeetingInviteesRequest, static (client, request) => client.Meetings.SetInviteesAsync(request) },
        { "wecom.meeting_rooms.create", s_models.CreateWeComMeetingRoomRequest, s_models.CreateWeComMeetingRoomResponse, static (client, request) => client.MeetingRooms.CreateAsync(request) },
        { "wecom.meeting_rooms.list", s_models.ListWeComMeetingRoomsRequest, s_models.ListWeComMeetingRoomsResponse, static (client, request) => client.MeetingRooms.ListAsync(request) },
        { "wecom.meeting_rooms.update", s_models.UpdateWeComMeetingRoomRequest, static (client, request) => client.MeetingRooms.UpdateAsync(request) },
        { "wecom.meeting_rooms.delete", s_models.DeleteWeComMeetingRoomRequest, static (client, request) => client.MeetingRooms.DeleteAsync(request) },
        { "wecom.meeting_room_bookings.list", s_models.ListMeetingRoomBookingsRequest, s_models.ListMeetingRoomBookingsResponse, static (client, request) => client.MeetingRoomBookings.ListAsync(request) },
        { "wecom.meeting_room_bookings.get", s_models.GetMeetingRoomBookingRequest, s_models.GetMeetingRoomBookingResponse, static (client, request) => client.MeetingRoomBookings.GetAsync(request) },
        { "wecom.meeting_room_bookings.book", s_models.BookMeetingRoomRequest, s_models.BookMeetingRoomResponse, static (client, request) => client.MeetingRoomBookings.BookAsync(request) },
        { "wecom.meeting_room_bookings.book_for_schedule", s_models.BookMeetingRoomForScheduleRequest, s_models.BookMeetingRoomSeriesResponse, static (client, request) => client.MeetingRoomBookings.BookForScheduleAsync(request) },
        { "wecom.meeting_room_bookings.book_for_meeting", s_models.BookMeetingRoomForMeetingRequest, s_models.BookMeetingRoomSeriesResponse, static (client, request) => client.MeetingRoomBookings.BookForMeetingAsync(request) },
        { "wecom.meeting_room_bookings.cancel", s_models.CancelMeetingRoomBookingRequest, static (client, request) => client.MeetingRoomBookings.CancelAsync(request) },
    };
}
