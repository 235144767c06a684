using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The envelope of an answer with data.</summary>
internal sealed record BareFeishuEnvelope<T>
{
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    [JsonPropertyName("msg")]
    public string? Message { get; init; }

    [JsonPropertyName("data")]
    public T? Data { get; init; }
}
