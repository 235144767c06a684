using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The mobile number of the person to find.</summary>
public sealed partial record GetDingTalkUserIdByMobileRequest
{
    /// <summary>The number, digits only for the mainland of China: <c>13800138000</c>. How a number of another country is written is not documented.</summary>
    [JsonPropertyName("mobile")]
    public required string Mobile { get; init; }

    /// <summary>
    /// Whether to search the enterprise accounts (专属帐号) too that this organisation created. They are returned in
    /// <see cref="GetDingTalkUserIdByMobileResponse.ExclusiveAccountUserIds"/>. Null means false.
    /// </summary>
    [JsonPropertyName("support_exclusive_account_search")]
    public bool? SupportExclusiveAccountSearch { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Mobile = {Masked.Text(Mobile)}, SupportExclusiveAccountSearch = {SupportExclusiveAccountSearch}");
        return true;
    }
}
