using MeetingApis.DingTalk;

namespace MeetingApis.Samples.Events;

internal sealed class DingTalkRooms(DingTalkClient dingtalk, BoardDay day, string readerUnionId) : IRooms
{
    public MeetingVendor Vendor => MeetingVendor.DingTalk;

    public async Task<string> ReadAsync(string roomId, CancellationToken cancellationToken)
    {
        ListDingTalkRoomFreeBusyResponse answer = await dingtalk.FreeBusy.ListRoomsAsync(readerUnionId, new() { RoomIds = [roomId], StartTime = day.Start, EndTime = day.End }, cancellationToken);
        return BoardDay.Show(answer.Items.SelectMany(static room => room.BusyTimes).Select(static busy => (busy.Start?.Time, busy.End?.Time)));
    }
}
