// Derived: written from IDingTalkFreeBusyApi. CONTRIBUTING.md says how.
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How requests are written: what is null is not sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListDingTalkRoomFreeBusyRequest))]
[JsonSerializable(typeof(ListDingTalkUserFreeBusyRequest))]
internal sealed partial class DingTalkFreeBusyRequestJsonContext : JsonSerializerContext;
