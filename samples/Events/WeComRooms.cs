using MeetingApis.WeCom;

namespace MeetingApis.Samples.Events;

internal sealed class WeComRooms(WeComClient wecom, BoardDay day) : IRooms
{
    public MeetingVendor Vendor => MeetingVendor.WeCom;

    public async Task<string> ReadAsync(string roomId, CancellationToken cancellationToken)
    {
        ListWeComMeetingRoomBookingsResponse answer = await wecom.MeetingRoomBookings.ListAsync(new() { MeetingRoomId = roomId, StartTime = day.Start, EndTime = day.End }, cancellationToken);
        return BoardDay.Show(answer.Items.SelectMany(static room => room.Bookings).Select(static booking => (booking.StartTime, booking.EndTime)));
    }
}
