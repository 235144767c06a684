// Derived: written from IWeComMeetingsApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CancelWeComMeetingRequest))]
[JsonSerializable(typeof(CreateWeComMeetingRequest))]
[JsonSerializable(typeof(GetWeComMeetingRequest))]
[JsonSerializable(typeof(ListWeComMeetingGuestsRequest))]
[JsonSerializable(typeof(ListWeComMeetingIdsRequest))]
[JsonSerializable(typeof(ListWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(SetWeComMeetingGuestsRequest))]
[JsonSerializable(typeof(SetWeComMeetingInviteesRequest))]
[JsonSerializable(typeof(UpdateWeComMeetingRequest))]
[JsonSerializable(typeof(WeComMeetingSettings), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(WeComMembers), GenerationMode = JsonSourceGenerationMode.Serialization)]
internal sealed partial class WeComMeetingsRequestJsonContext : JsonSerializerContext;
