using Refit;

namespace MeetingApis.Feishu;

/// <summary>Of which building to read the rooms, and which page of them.</summary>
public sealed partial record ListFeishuBuildingRoomsRequest
{
    /// <summary>The building, <c>omb_...</c>.</summary>
    [AliasAs("building_id")]
    public required string BuildingId { get; init; }

    /// <summary>Rooms on a page, 1 to 1000. Null is 100.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListFeishuBuildingRoomsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The order. Null is none in particular.</summary>
    [AliasAs("order_by")]
    public FeishuBuildingRoomOrder? OrderBy { get; init; }

    /// <summary>
    /// What to read of each room: <c>id</c>, <c>name</c>, <c>description</c>, <c>capacity</c>, <c>building_id</c>,
    /// <c>building_name</c>, <c>floor_name</c>, <c>is_disabled</c> and <c>display_id</c>, separated by commas, or
    /// <c>*</c>. Null reads everything.
    /// </summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }
}
