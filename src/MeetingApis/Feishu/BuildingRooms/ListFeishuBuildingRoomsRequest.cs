using Refit;

namespace MeetingApis.Feishu;

/// <summary>The building whose rooms to read, and the page to read.</summary>
public sealed partial record ListFeishuBuildingRoomsRequest
{
    /// <summary>The building, <c>omb_...</c>.</summary>
    [AliasAs("building_id")]
    public required string BuildingId { get; init; }

    /// <summary>Rooms per page, 1 to 1000. Null means 100.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuBuildingRoomsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The order. Null means no particular order.</summary>
    [AliasAs("order_by")]
    public FeishuBuildingRoomOrder? OrderBy { get; init; }

    /// <summary>
    /// The fields to read of each room: <c>id</c>, <c>name</c>, <c>description</c>, <c>capacity</c>,
    /// <c>building_id</c>, <c>building_name</c>, <c>floor_name</c>, <c>is_disabled</c> and <c>display_id</c>, separated
    /// by commas, or <c>*</c>. Null reads everything.
    /// </summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }
}
