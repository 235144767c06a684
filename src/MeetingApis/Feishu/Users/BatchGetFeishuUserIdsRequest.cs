using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The e-mail addresses and mobile numbers whose owners to find. At least one.</summary>
public sealed partial record BatchGetFeishuUserIdsRequest
{
    /// <summary>
    /// E-mail addresses, at most 50: those in the people's profiles. Feishu does not find the addresses of its own mail
    /// service (企业邮箱). Null looks for none.
    /// </summary>
    [JsonPropertyName("emails")]
    public IReadOnlyList<string>? Emails { get; init; }

    /// <summary>
    /// Mobile numbers, at most 50. A number of mainland China has no prefix (<c>13011111111</c>); any other begins with
    /// <c>+</c> and the country's code (<c>+14155550100</c>). Null looks for none.
    /// </summary>
    [JsonPropertyName("mobiles")]
    public IReadOnlyList<string>? Mobiles { get; init; }

    /// <summary>Whether to find people who have left too. Null means false.</summary>
    [JsonPropertyName("include_resigned")]
    public bool? IncludeResigned { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Emails = {Emails?.Count}, Mobiles = {Mobiles?.Count}, IncludeResigned = {IncludeResigned}");
        return true;
    }
}
