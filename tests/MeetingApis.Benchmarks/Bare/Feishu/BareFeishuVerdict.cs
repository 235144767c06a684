using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The envelope of an answer without data.</summary>
internal sealed class BareFeishuVerdict
{
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    [JsonPropertyName("msg")]
    public string? Message { get; set; }

    public void Check()
    {
        if (Code != 0)
        {
            throw BareApiException.For(Code, Message);
        }
    }
}
