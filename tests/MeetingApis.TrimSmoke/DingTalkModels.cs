using System.Text.Json.Serialization;
using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BatchGetVideoConferencesRequest))]
[JsonSerializable(typeof(BatchGetVideoConferencesResponse))]
[JsonSerializable(typeof(CancelScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceResponse))]
[JsonSerializable(typeof(CreateVideoConferenceRequest))]
[JsonSerializable(typeof(CreateVideoConferenceResponse))]
[JsonSerializable(typeof(GetDingTalkRoomGroupAdministratorsResponse))]
[JsonSerializable(typeof(GetDingTalkRoomGroupResponse))]
[JsonSerializable(typeof(GetDingTalkRoomResponse))]
[JsonSerializable(typeof(GetScheduleConferenceResponse))]
[JsonSerializable(typeof(GetScheduleConferenceSettingsResponse))]
[JsonSerializable(typeof(GetVideoConferenceResponse))]
[JsonSerializable(typeof(ListVideoConferenceMembersResponse))]
[JsonSerializable(typeof(ListVideoConferencesByRoomCodeResponse))]
[JsonSerializable(typeof(ListDingTalkRoomGroupsResponse))]
[JsonSerializable(typeof(ListDingTalkRoomsResponse))]
[JsonSerializable(typeof(ListOngoingVideoConferencesResponse))]
[JsonSerializable(typeof(ListScheduleConferenceHistoryResponse))]
[JsonSerializable(typeof(ListUserOngoingVideoConferencesResponse))]
[JsonSerializable(typeof(UpdateScheduleConferenceRequest))]
internal sealed partial class DingTalkModels : JsonSerializerContext;
