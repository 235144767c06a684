using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The rooms and the period to read.</summary>
public sealed partial record GetFeishuRoomFreeBusyRequest
{
    /// <summary>The rooms, <c>omm_...</c>, 1 to 20.</summary>
    [AliasAs("room_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> RoomIds { get; init; }

    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("time_min")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset TimeMin { get; init; }

    /// <summary>End of the period to read, at most 30 days after <see cref="TimeMin"/>; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("time_max")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public required DateTimeOffset TimeMax { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomIds = {RoomIds?.Count}, TimeMin = {TimeMin}, TimeMax = {TimeMax}");
        return true;
    }
}
