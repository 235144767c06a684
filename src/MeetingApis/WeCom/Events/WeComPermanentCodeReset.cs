using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The secret of a provider-developed app was reset in an organisation. The code is to be exchanged for the new one.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public sealed record WeComPermanentCodeReset : WeComSuiteEvent
{
    /// <summary>The code, for 10 minutes, once. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("AuthCode")]
    public string? AuthCode { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", AuthCode = {Masked.Text(AuthCode)}");
        return true;
    }
}
