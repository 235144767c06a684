// Derived: written from IWeComSchedulesApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddWeComScheduleAttendeesRequest))]
[JsonSerializable(typeof(BatchGetWeComSchedulesRequest))]
[JsonSerializable(typeof(CancelWeComScheduleRequest))]
[JsonSerializable(typeof(CreateWeComScheduleRequest))]
[JsonSerializable(typeof(ListWeComSchedulesRequest))]
[JsonSerializable(typeof(RemoveWeComScheduleAttendeesRequest))]
[JsonSerializable(typeof(UpdateWeComScheduleRequest))]
internal sealed partial class WeComSchedulesRequestJsonContext : JsonSerializerContext;
