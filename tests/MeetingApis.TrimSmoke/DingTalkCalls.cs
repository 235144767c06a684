using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="DingTalkClient"/>, as their mapping files have them.</summary>
internal static class DingTalkCalls
{
    private const string ConferenceId = "607452e01401526ee39609e1";
    private const string ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private const string UnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";

    private static readonly DingTalkModels s_models = DingTalkModels.Default;

    private static readonly ListDingTalkRoomsRequest s_listRooms = new() { UnionId = UnionId, PageToken = "123", PageSize = 20 };

    public static OperationCalls<DingTalkClient> All { get; } = new()
    {
        { "dingtalk.room_groups.get", s_models.GetDingTalkRoomGroupResponse, static client => client.RoomGroups.GetAsync("1", UnionId) },
        { "dingtalk.room_groups.get_administrators", s_models.GetDingTalkRoomGroupAdministratorsResponse, static client => client.RoomGroups.GetAdministratorsAsync("1", UnionId) },
        { "dingtalk.room_groups.list", s_models.ListDingTalkRoomGroupsResponse, static client => client.RoomGroups.ListAsync(UnionId) },
        { "dingtalk.rooms.get", s_models.GetDingTalkRoomResponse, static client => client.Rooms.GetAsync("0ffb7184xxxxx", UnionId) },
        { "dingtalk.rooms.list", s_models.ListDingTalkRoomsResponse, static client => client.Rooms.ListAsync(s_listRooms) },
        { "dingtalk.schedule_conferences.cancel", s_models.CancelScheduleConferenceRequest, static (client, request) => client.ScheduleConferences.CancelAsync(request) },
        { "dingtalk.schedule_conferences.create", s_models.CreateScheduleConferenceRequest, s_models.CreateScheduleConferenceResponse, static (client, request) => client.ScheduleConferences.CreateAsync(request) },
        { "dingtalk.schedule_conferences.get", s_models.GetScheduleConferenceResponse, static client => client.ScheduleConferences.GetAsync(ScheduleConferenceId, UnionId) },
        { "dingtalk.schedule_conferences.get_settings", s_models.GetScheduleConferenceSettingsResponse, static client => client.ScheduleConferences.GetSettingsAsync(ScheduleConferenceId) },
        { "dingtalk.schedule_conferences.list_history", s_models.ListScheduleConferenceHistoryResponse, static client => client.ScheduleConferences.ListHistoryAsync(ScheduleConferenceId, "19", 20) },
        { "dingtalk.schedule_conferences.update", s_models.UpdateScheduleConferenceRequest, static (client, request) => client.ScheduleConferences.UpdateAsync(request) },
        { "dingtalk.video_conferences.batch_get", s_models.BatchGetVideoConferencesRequest, s_models.BatchGetVideoConferencesResponse, static (client, request) => client.VideoConferences.BatchGetAsync(request) },
        { "dingtalk.video_conferences.close", static client => client.VideoConferences.CloseAsync(ConferenceId, UnionId) },
        { "dingtalk.video_conferences.create", s_models.CreateVideoConferenceRequest, s_models.CreateVideoConferenceResponse, static (client, request) => client.VideoConferences.CreateAsync(request) },
        { "dingtalk.video_conferences.get", s_models.GetVideoConferenceResponse, static client => client.VideoConferences.GetAsync(ConferenceId) },
        { "dingtalk.video_conferences.list_by_room_code", s_models.ListVideoConferencesByRoomCodeResponse, static client => client.VideoConferences.ListByRoomCodeAsync("42726123456", "10", 20) },
        { "dingtalk.video_conferences.list_members", s_models.ListVideoConferenceMembersResponse, static client => client.VideoConferences.ListMembersAsync(ConferenceId, "0", 128) },
        { "dingtalk.video_conferences.list_ongoing", s_models.ListOngoingVideoConferencesResponse, static client => client.VideoConferences.ListOngoingAsync("50742351870", 20) },
        { "dingtalk.video_conferences.list_ongoing_of_user", s_models.ListUserOngoingVideoConferencesResponse, static client => client.VideoConferences.ListOngoingOfUserAsync(UnionId) },
    };
}
