using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CreateWeComMeetingRequest))]
[JsonSerializable(typeof(GetWeComMeetingRequest))]
[JsonSerializable(typeof(ListWeComMeetingIdsRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingRequest))]
[JsonSerializable(typeof(CancelWeComMeetingRequest))]
[JsonSerializable(typeof(ListWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(SetWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomsRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingRoomRequest))]
[JsonSerializable(typeof(DeleteWeComMeetingRoomRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsRequest))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomForScheduleRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomForMeetingRequest))]
[JsonSerializable(typeof(CancelWeComMeetingRoomBookingRequest))]
[JsonSerializable(typeof(WeComSuiteRequest))]
internal sealed partial class WeComJsonContext : JsonSerializerContext;
