using MeetingApis.Feishu;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="FeishuClient"/>, as their mapping files have them.</summary>
internal static class FeishuCalls
{
    private static readonly FeishuModels s_models = FeishuModels.Default;

    private static readonly ListRoomReservationsRequest s_listRoomReservations = new()
    {
        RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
        NeedTopic = true,
        StartTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1655276858),
        RoomIds = ["omm_eada1d61a550955240c28757e7dec3af"],
        IsExclude = false,
        PageSize = 20,
        PageToken = "20",
    };

    public static OperationCalls<FeishuClient> All { get; } = new()
    {
        { "feishu.reserves.apply", s_models.ApplyReserveRequest, s_models.ApplyReserveResponse, static (client, request) => client.Reserves.ApplyAsync(request, FeishuUserIdType.OpenId) },
        { "feishu.reserves.delete", static client => client.Reserves.DeleteAsync("6911188411932033028") },
        { "feishu.reserves.get", s_models.GetReserveResponse, static client => client.Reserves.GetAsync("6911188411932033028", FeishuUserIdType.OpenId) },
        { "feishu.reserves.get_active_meeting", s_models.GetActiveMeetingResponse, static client => client.Reserves.GetActiveMeetingAsync("6911188411932033028", withParticipants: false, FeishuUserIdType.OpenId) },
        { "feishu.reserves.update", s_models.UpdateReserveRequest, s_models.UpdateReserveResponse, static (client, request) => client.Reserves.UpdateAsync("6911188411932033028", request, FeishuUserIdType.OpenId) },
        { "feishu.room_instances.reply", s_models.ReplyRoomInstanceRequest, static (client, request) => client.RoomInstances.ReplyAsync(request) },
        { "feishu.room_reservations.list", s_models.ListRoomReservationsResponse, static client => client.RoomReservations.ListAsync(s_listRoomReservations) },
    };
}
