using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The events whose titles to read.</summary>
public sealed partial record GetFeishuRoomEventSummariesRequest
{
    /// <summary>The events. At least one.</summary>
    [JsonPropertyName("EventUids")]
    public required IReadOnlyList<FeishuRoomEventUid> EventUids { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"EventUids = {EventUids?.Count}");
        return true;
    }
}
