using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Members of the organization.</summary>
internal sealed class BareMembers
{
    [JsonPropertyName("userid")]
    public string[]? UserIds { get; set; }
}
