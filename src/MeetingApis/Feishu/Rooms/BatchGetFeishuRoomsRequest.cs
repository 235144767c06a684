using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The rooms to read.</summary>
public sealed partial record BatchGetFeishuRoomsRequest
{
    /// <summary>The rooms, <c>omm_...</c>. At least one.</summary>
    [JsonPropertyName("room_ids")]
    public required IReadOnlyList<string> RoomIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomIds = {RoomIds?.Count}");
        return true;
    }
}
