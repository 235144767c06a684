using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Answers;

/// <summary>A response as an application would write it for an operation that the library does not know.</summary>
internal sealed record OwnResponse : MeetingResponse
{
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("count")]
    public int? Count { get; init; }
}
