using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The groups of meeting rooms, all at once.</summary>
public sealed record ListDingTalkRoomGroupsResponse
{
    /// <summary>The groups (result). Empty for none.</summary>
    [JsonPropertyName("result")]
    public IReadOnlyList<DingTalkRoomGroup> Items { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}");
        return true;
    }
}
