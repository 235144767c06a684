using MeetingApis.Feishu;

namespace MeetingApis.Samples.Events;

internal sealed class FeishuRooms(FeishuClient feishu, BoardDay day) : IRooms
{
    public MeetingVendor Vendor => MeetingVendor.Feishu;

    public async Task<string> ReadAsync(string roomId, CancellationToken cancellationToken)
    {
        GetFeishuRoomFreeBusyResponse answer = await feishu.RoomInstances.GetFreeBusyAsync(new() { RoomIds = [roomId], TimeMin = day.Start, TimeMax = day.End }, cancellationToken);
        return BoardDay.Show(answer.FreeBusy.GetValueOrDefault(roomId, []).Select(static busy => (busy.StartTime, busy.EndTime)));
    }
}
