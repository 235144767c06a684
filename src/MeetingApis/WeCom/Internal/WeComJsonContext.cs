using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateMeetingRequest))]
[JsonSerializable(typeof(GetWeComMeetingRequest))]
[JsonSerializable(typeof(ListMeetingIdsRequest))]
[JsonSerializable(typeof(UpdateMeetingRequest))]
[JsonSerializable(typeof(CancelMeetingRequest))]
[JsonSerializable(typeof(ListMeetingInviteesRequest))]
[JsonSerializable(typeof(SetMeetingInviteesRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomsRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(DeleteWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListMeetingRoomBookingsRequest))]
[JsonSerializable(typeof(GetMeetingRoomBookingRequest))]
[JsonSerializable(typeof(BookMeetingRoomRequest))]
[JsonSerializable(typeof(BookMeetingRoomForScheduleRequest))]
[JsonSerializable(typeof(BookMeetingRoomForMeetingRequest))]
[JsonSerializable(typeof(CancelMeetingRoomBookingRequest))]
[JsonSerializable(typeof(WeComSuiteRequest))]
internal sealed partial class WeComJsonContext : JsonSerializerContext;
