using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The requested rooms.</summary>
public sealed record BatchGetFeishuBuildingRoomsResponse : MeetingResponse
{
    /// <summary>The rooms. Empty when there are none.</summary>
    [JsonPropertyName("rooms")]
    public IReadOnlyList<FeishuBuildingRoom> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
