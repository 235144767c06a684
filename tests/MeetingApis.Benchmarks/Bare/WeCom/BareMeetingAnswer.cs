using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to an update of a meeting.</summary>
internal sealed class BareMeetingAnswer
{
    [JsonPropertyName("errcode")]
    public int? Code { get; set; }

    [JsonPropertyName("errmsg")]
    public string? Message { get; set; }

    [JsonPropertyName("excess_users")]
    public List<string>? ExcessUsers { get; set; }

    public BareMeetingAnswer Checked() => Code == 0 ? this : throw BareApiException.For(Code, Message);
}
