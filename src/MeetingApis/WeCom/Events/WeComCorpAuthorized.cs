using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>An organisation authorised the app. The code is to be exchanged for the permanent code.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public sealed record WeComCorpAuthorized : WeComSuiteEvent
{
    /// <summary>The code, for 10 minutes, once. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("AuthCode")]
    public string? AuthCode { get; init; }

    /// <summary>The state that the link for the authorisation had. Null if it had none.</summary>
    [JsonPropertyName("State")]
    public string? State { get; init; }

    /// <summary>What WeCom adds. Null if that is nothing.</summary>
    [JsonPropertyName("ExtraInfo")]
    public string? ExtraInfo { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", AuthCode = {Masked.Text(AuthCode)}, State = {State}, ExtraInfo = {ExtraInfo}");
        return true;
    }
}
