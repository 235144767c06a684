using Refit;

namespace MeetingApis.Feishu;

/// <summary>The page of buildings to read.</summary>
public sealed partial record ListBuildingsRequest
{
    /// <summary>Buildings per page, 1 to 100. Null means 10.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListBuildingsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The order. Null means no particular order.</summary>
    [AliasAs("order_by")]
    public BuildingOrder? OrderBy { get; init; }

    /// <summary>
    /// The fields to read of each building: <c>id</c>, <c>name</c>, <c>description</c> and <c>floors</c>, separated by
    /// commas, or <c>*</c>. Null reads everything.
    /// </summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }
}
