// Derived: written from IWeComMeetingRoomBookingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BookWeComMeetingRoomForMeetingRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomForScheduleRequest))]
[JsonSerializable(typeof(BookWeComMeetingRoomRequest))]
[JsonSerializable(typeof(CancelWeComMeetingRoomBookingRequest))]
[JsonSerializable(typeof(GetWeComMeetingRoomBookingRequest))]
[JsonSerializable(typeof(ListWeComMeetingRoomBookingsRequest))]
internal sealed partial class WeComMeetingRoomBookingsRequestJsonContext : JsonSerializerContext;
