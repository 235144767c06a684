// Derived: written from IFeishuFreeBusyApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListFeishuFreeBusyRequest))]
internal sealed partial class FeishuFreeBusyRequestJsonContext : JsonSerializerContext;
