// Derived: written from IDingTalkVideoConferencesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BatchGetVideoConferencesRequest))]
[JsonSerializable(typeof(CreateVideoConferenceRequest))]
internal sealed partial class DingTalkVideoConferencesRequestJsonContext : JsonSerializerContext;
