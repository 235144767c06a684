using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The periods in which rooms are occupied.</summary>
public sealed record GetFeishuRoomFreeBusyResponse : MeetingResponse
{
    /// <summary>Start of the period that was read.</summary>
    [JsonPropertyName("time_min")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMin { get; init; }

    /// <summary>End of the period that was read.</summary>
    [JsonPropertyName("time_max")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMax { get; init; }

    /// <summary>The events that occupy each room, by the room's id. A room that is missing or has no entries is free.</summary>
    [JsonPropertyName("free_busy")]
    [NeverNull]
    public IReadOnlyDictionary<string, IReadOnlyList<FeishuRoomBusyTime>> FreeBusy { get => field ?? ReadOnlyDictionary<string, IReadOnlyList<FeishuRoomBusyTime>>.Empty; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", TimeMin = {TimeMin}, TimeMax = {TimeMax}, FreeBusy = {FreeBusy.Count}");
        return true;
    }
}
