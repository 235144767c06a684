using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The rooms to find by the organisation's own ids.</summary>
public sealed partial record BatchGetFeishuBuildingRoomIdsRequest
{
    /// <summary>The organisation's own ids. At least one.</summary>
    [AliasAs("custom_room_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> CustomRoomIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomRoomIds = {CustomRoomIds?.Count}");
        return true;
    }
}
