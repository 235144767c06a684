using System.Text.Json.Serialization;
using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateWeComMeetingRequest))]
[JsonSerializable(typeof(CreateWeComMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingRequest))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListWeComMeetingIdsRequest))]
[JsonSerializable(typeof(ListWeComMeetingIdsResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingResponse))]
[JsonSerializable(typeof(CancelWeComMeetingRequest))]
[JsonSerializable(typeof(ListWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(ListWeComMeetingInviteesResponse))]
[JsonSerializable(typeof(SetWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(DeleteWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsResponse))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingRequest))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomForScheduleRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomSeriesResponse))]
[JsonSerializable(typeof(BookWeComMeetingRoomForMeetingRequest))]
[JsonSerializable(typeof(CancelWeComMeetingRoomBookingRequest))]
internal sealed partial class WeComModels : JsonSerializerContext;
