// Derived: written from IDingTalkScheduleConferencesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CancelScheduleConferenceRequest))]
[JsonSerializable(typeof(CreateScheduleConferenceRequest))]
[JsonSerializable(typeof(UpdateScheduleConferenceRequest))]
[JsonSerializable(typeof(UpdateScheduleConferenceSettingsRequest))]
internal sealed partial class DingTalkScheduleConferencesRequestJsonContext : JsonSerializerContext;
