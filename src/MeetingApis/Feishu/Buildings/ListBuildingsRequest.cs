using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which page of the buildings to read.</summary>
public sealed partial record ListBuildingsRequest
{
    /// <summary>Buildings on a page, 1 to 100. Null is 10.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListBuildingsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The order. Null is none in particular.</summary>
    [AliasAs("order_by")]
    public BuildingOrder? OrderBy { get; init; }

    /// <summary>What to read of each building: <c>id</c>, <c>name</c>, <c>description</c> and <c>floors</c>, separated by commas, or <c>*</c>. Null reads everything.</summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }
}
