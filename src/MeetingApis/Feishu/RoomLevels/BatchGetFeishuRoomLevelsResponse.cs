using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The requested levels.</summary>
public sealed record BatchGetFeishuRoomLevelsResponse : MeetingResponse
{
    /// <summary>The levels. Empty when there are none.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FeishuRoomLevel> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
