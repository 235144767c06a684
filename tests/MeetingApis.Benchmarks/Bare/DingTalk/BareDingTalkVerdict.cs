using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to an update of a conference.</summary>
internal sealed class BareDingTalkVerdict
{
    [JsonPropertyName("success")]
    public bool? Success { get; set; }

    [JsonPropertyName("code")]
    public string? Code { get; set; }

    [JsonPropertyName("message")]
    public string? Message { get; set; }

    public void Check()
    {
        if (Success != true || Code is not null)
        {
            throw new BareApiException(Code, Message);
        }
    }
}
