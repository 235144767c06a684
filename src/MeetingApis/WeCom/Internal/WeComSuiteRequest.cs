using System.Text.Json.Serialization;

namespace MeetingApis.WeCom.Internal;

/// <summary>What the suite's endpoints are sent, each a part of it. A class, not a record: a record would print the secrets.</summary>
internal sealed class WeComSuiteRequest
{
    [JsonPropertyName("suite_id")]
    public string? SuiteId { get; init; }

    [JsonPropertyName("suite_secret")]
    public string? SuiteSecret { get; init; }

    [JsonPropertyName("suite_ticket")]
    public string? SuiteTicket { get; init; }

    [JsonPropertyName("auth_code")]
    public string? AuthCode { get; init; }

    [JsonPropertyName("auth_corpid")]
    public string? AuthCorpId { get; init; }

    [JsonPropertyName("permanent_code")]
    public string? PermanentCode { get; init; }

    /// <summary>The request with this as its body, which no handler sees.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="suiteToken">The suite's token; null where none is taken, or where the pipeline adds it.</param>
    public ApiRequest For(ApiOperation operation, AccessToken? suiteToken = null) => new(operation.PathTemplate)
    {
        Body = this,
        BodyType = WeComTokenRequestJsonContext.Default.WeComSuiteRequest,
        HasSecretBody = true,
        SecretQuery = suiteToken is null ? null : WeComTokenProtocol.QueryOf(suiteToken),
    };
}
