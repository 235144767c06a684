using System.Text.Json.Serialization;
using MeetingApis.Feishu;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Tests.Routing;

/// <summary>A query with a property of every form.</summary>
internal sealed record PlannerQuery
{
    [AliasAs("ids")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Ids { get; init; }

    [AliasAs("kinds")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<FeishuUserType>? Kinds { get; init; }

    [AliasAs("start")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? Start { get; init; }

    [AliasAs("end")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? End { get; init; }

    [AliasAs("names")]
    [JsonConverter(typeof(CommaSeparatedConverter))]
    public IReadOnlyList<string>? Names { get; init; }

    public bool? Flag { get; init; }

    [JsonIgnore]
    public string? Computed => Ids?[0];
}
