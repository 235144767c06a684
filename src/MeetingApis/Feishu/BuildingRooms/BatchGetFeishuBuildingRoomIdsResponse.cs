using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Rooms by the ids that the organisation gave them.</summary>
public sealed record BatchGetFeishuBuildingRoomIdsResponse : MeetingResponse
{
    /// <summary>The rooms that were found. Empty for none.</summary>
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
