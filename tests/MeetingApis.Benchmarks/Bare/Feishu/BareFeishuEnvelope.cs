using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The envelope of an answer with data.</summary>
internal sealed class BareFeishuEnvelope<T>
{
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    [JsonPropertyName("msg")]
    public string? Message { get; set; }

    [JsonPropertyName("data")]
    public T? Data { get; set; }

    /// <summary>The data of an answer that says that all went well.</summary>
    public T Checked() => Code == 0 && Data is { } data ? data : throw BareApiException.For(Code, Message);
}
