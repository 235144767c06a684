using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Routing;

[JsonSerializable(typeof(CheckedQuery))]
[JsonSerializable(typeof(PlannerQuery))]
[JsonSerializable(typeof(UnstatedQuery))]
internal sealed partial class PlannerContext : JsonSerializerContext;
