using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The members whose plain ids to find.</summary>
public sealed partial record ToWeComUserIdsRequest
{
    /// <summary>The encrypted ids of 1 to 1,000 members. The limit is not the page's; public clients agree on it.</summary>
    [JsonPropertyName("open_userid_list")]
    public required IReadOnlyList<string> OpenUserIds { get; init; }

    /// <summary>The id that the third-party or provider-developed app from which the encrypted ids come has in this organisation, a number.</summary>
    [JsonPropertyName("source_agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string SourceAgentId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"OpenUserIds = {OpenUserIds?.Count}, SourceAgentId = {SourceAgentId}");
        return true;
    }
}
