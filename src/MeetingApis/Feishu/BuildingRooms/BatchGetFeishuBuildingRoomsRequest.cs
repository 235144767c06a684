using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The rooms to read.</summary>
public sealed partial record BatchGetFeishuBuildingRoomsRequest
{
    /// <summary>The rooms, <c>omm_...</c>. At least one.</summary>
    [AliasAs("room_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> RoomIds { get; init; }

    /// <summary>
    /// The fields to read of each room: <c>id</c>, <c>name</c>, <c>description</c>, <c>capacity</c>,
    /// <c>building_id</c>, <c>building_name</c>, <c>floor_name</c>, <c>is_disabled</c> and <c>display_id</c>, separated
    /// by commas, or <c>*</c>. Null reads everything.
    /// </summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomIds = {RoomIds?.Count}, Fields = {Fields}");
        return true;
    }
}
