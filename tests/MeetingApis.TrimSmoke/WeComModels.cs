using System.Text.Json.Serialization;
using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>Reads the requests of the mapping files and writes the typed answers: what the library itself only does the other way round.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreateMeetingRequest))]
[JsonSerializable(typeof(CreateMeetingResponse))]
[JsonSerializable(typeof(GetWeComMeetingRequest))]
[JsonSerializable(typeof(GetWeComMeetingResponse))]
[JsonSerializable(typeof(ListMeetingIdsRequest))]
[JsonSerializable(typeof(ListMeetingIdsResponse))]
[JsonSerializable(typeof(UpdateMeetingRequest))]
[JsonSerializable(typeof(UpdateMeetingResponse))]
[JsonSerializable(typeof(CancelMeetingRequest))]
[JsonSerializable(typeof(ListMeetingInviteesRequest))]
[JsonSerializable(typeof(ListMeetingInviteesResponse))]
[JsonSerializable(typeof(SetMeetingInviteesRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomResponse))]
[JsonSerializable(typeof(ListWeComMeetingRoomsRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomsResponse))]
[JsonSerializable(typeof(UpdateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(DeleteWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListMeetingRoomBookingsRequest))]
[JsonSerializable(typeof(ListMeetingRoomBookingsResponse))]
[JsonSerializable(typeof(GetMeetingRoomBookingRequest))]
[JsonSerializable(typeof(GetMeetingRoomBookingResponse))]
[JsonSerializable(typeof(BookMeetingRoomRequest))]
[JsonSerializable(typeof(BookMeetingRoomResponse))]
[JsonSerializable(typeof(BookMeetingRoomForScheduleRequest))]
[JsonSerializable(typeof(BookMeetingRoomSeriesResponse))]
[JsonSerializable(typeof(BookMeetingRoomForMeetingRequest))]
[JsonSerializable(typeof(CancelMeetingRoomBookingRequest))]
internal sealed partial class WeComModels : JsonSerializerContext;
