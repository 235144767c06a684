using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>The application's JSON context.</summary>
[JsonSerializable(typeof(UnmodelledThing))]
internal sealed partial class UnmodelledContext : JsonSerializerContext;
