using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The page of the members' ids to read.</summary>
public sealed partial record ListWeComUserIdsRequest
{
    /// <summary>The page to read: the <see cref="ListWeComUserIdsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [JsonPropertyName("cursor")]
    public string? PageToken { get; init; }

    /// <summary>Rows per page, 1 to 10,000; the same for all pages. Null leaves the choice to WeCom.</summary>
    [JsonPropertyName("limit")]
    public int? PageSize { get; init; }
}
