using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Routing;

[JsonSerializable(typeof(PlannerQuery))]
[JsonSerializable(typeof(UnstatedQuery))]
internal sealed partial class PlannerContext : JsonSerializerContext;
