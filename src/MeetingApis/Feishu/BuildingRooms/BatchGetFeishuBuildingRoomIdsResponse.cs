using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Rooms found by the organisation's own ids.</summary>
public sealed record BatchGetFeishuBuildingRoomIdsResponse : MeetingResponse
{
    /// <summary>The rooms that were found. Empty when there are none.</summary>
    [JsonPropertyName("rooms")]
    public IReadOnlyList<FeishuBuildingRoomIds> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
