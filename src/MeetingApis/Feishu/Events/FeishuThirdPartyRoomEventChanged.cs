using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>third_party_meeting_room_event_created</c>: a calendar event with a room of another system was created, got another time, or was deleted. Feishu has one name for all three, and the event does not say which.</summary>
public sealed record FeishuThirdPartyRoomEventChanged : FeishuEvent
{
    /// <summary>When it happened.</summary>
    [JsonPropertyName("event_time")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The calendar event's uid.</summary>
    [JsonPropertyName("uid")]
    public string? Uid { get; init; }

    /// <summary>The instance of the calendar event: 0 for a single event and for a series, or the original time of an exception of a series. The page does not give the unit.</summary>
    [JsonPropertyName("original_time")]
    public long? OriginalTime { get; init; }

    /// <summary>The calendar event's id: the uid, an underscore and the original time.</summary>
    [JsonPropertyName("event_id")]
    public string? EventId { get; init; }

    /// <summary>The calendar event's beginning. Null when Feishu does not say.</summary>
    [JsonPropertyName("start")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuThirdPartyRoomTime>))]
    public FeishuThirdPartyRoomTime? Start { get; init; }

    /// <summary>The calendar event's end. Null when Feishu does not say.</summary>
    [JsonPropertyName("end")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuThirdPartyRoomTime>))]
    public FeishuThirdPartyRoomTime? End { get; init; }

    /// <summary>The rooms in the calendar event. Empty when there are none.</summary>
    [JsonPropertyName("meeting_rooms")]
    public IReadOnlyList<FeishuThirdPartyRoomId> MeetingRooms { get => field ?? []; init; }

    /// <summary>The organizer. Null when Feishu does not say.</summary>
    [JsonPropertyName("organizer")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUserIds>))]
    public FeishuEventUserIds? Organizer { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", EventTime = {EventTime}, Uid = {Uid}, OriginalTime = {OriginalTime}, EventId = {EventId}, Start = {Start}, End = {End}, MeetingRooms = {MeetingRooms.Count}, Organizer = {Organizer}");
        return true;
    }
}
