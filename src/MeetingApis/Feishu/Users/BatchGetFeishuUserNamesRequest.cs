using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The people whose names to read.</summary>
public sealed partial record BatchGetFeishuUserNamesRequest
{
    /// <summary>The people's ids, 1 to 10, of the call's user id type.</summary>
    [JsonPropertyName("user_ids")]
    public required IReadOnlyList<string> UserIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds?.Count}");
        return true;
    }
}
