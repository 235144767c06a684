using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Answers;

/// <summary>The application's JSON context.</summary>
[JsonSerializable(typeof(OwnResponse))]
internal sealed partial class OwnContext : JsonSerializerContext;
