using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to a token request.</summary>
internal sealed record BareWeComToken
{
    [JsonPropertyName("errcode")]
    public int? Code { get; init; }

    [JsonPropertyName("errmsg")]
    public string? Message { get; init; }

    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; }
}
