using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The meeting rooms and the period to read.</summary>
public sealed partial record ListDingTalkRoomFreeBusyRequest
{
    /// <summary>The rooms, at least one. DingTalk recommends 5 at most, and refuses more than a number that it does not name.</summary>
    [JsonPropertyName("roomIds")]
    public required IReadOnlyList<string> RoomIds { get; init; }

    /// <summary>Start of the period; sent in whole seconds with its offset, a fraction is cut off.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the period, after <see cref="StartTime"/> and at most 90 days after it; sent in whole seconds with its offset, a fraction is cut off.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset EndTime { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomIds = {RoomIds?.Count}, StartTime = {StartTime}, EndTime = {EndTime}");
        return true;
    }
}
