using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Members of the organization.</summary>
internal sealed record BareMembers
{
    [JsonPropertyName("userid")]
    public required string[] UserIds { get; init; }
}
