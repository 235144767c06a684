using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A host of a meeting.</summary>
internal sealed class BareAssignHost
{
    [JsonPropertyName("user_type")]
    public int? UserType { get; set; }

    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
