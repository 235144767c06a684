using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The people and the period to read.</summary>
public sealed partial record ListDingTalkUserFreeBusyRequest
{
    /// <summary>The union ids of the people, 1 to 20. They are not user ids, although DingTalk calls them <c>userIds</c>.</summary>
    [JsonPropertyName("userIds")]
    public required IReadOnlyList<string> UnionIds { get; init; }

    /// <summary>Start of the period; sent in whole seconds with its offset, a fraction is cut off.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the period, after <see cref="StartTime"/>; sent in whole seconds with its offset, a fraction is cut off.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset EndTime { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UnionIds = {UnionIds?.Count}, StartTime = {StartTime}, EndTime = {EndTime}");
        return true;
    }
}
