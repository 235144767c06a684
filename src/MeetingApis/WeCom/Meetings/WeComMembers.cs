using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Members of the organisation (企业成员).</summary>
public sealed partial record WeComMembers
{
    /// <summary>The members' user ids, each once. An empty list means nobody.</summary>
    [JsonPropertyName("userid")]
    public required IReadOnlyList<string> UserIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds?.Count}");
        return true;
    }
}
