using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>When rooms are taken.</summary>
public sealed record GetFeishuRoomFreeBusyResponse : MeetingResponse
{
    /// <summary>Start of the time that was looked at.</summary>
    [JsonPropertyName("time_min")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMin { get; init; }

    /// <summary>End of the time that was looked at.</summary>
    [JsonPropertyName("time_max")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMax { get; init; }

    /// <summary>What takes each room, by the room's id. A room that is not in here is free, as is one without entries.</summary>
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
