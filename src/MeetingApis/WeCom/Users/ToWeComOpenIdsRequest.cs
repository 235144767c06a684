using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The members whose encrypted ids to find.</summary>
public sealed partial record ToWeComOpenIdsRequest
{
    /// <summary>The plain user ids of 1 to 1,000 members. The limit is not the page's; public clients agree on it.</summary>
    [JsonPropertyName("userid_list")]
    public required IReadOnlyList<string> UserIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds?.Count}");
        return true;
    }
}
