using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The requested calendar event.</summary>
public sealed record GetDingTalkCalendarEventResponse : DingTalkCalendarEventResponse
{
    /// <summary>The event's id (id).</summary>
    [JsonPropertyName("id")]
    public string? EventId { get; init; }

    /// <summary>Whether the event takes place.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarEventStatus>))]
    public DingTalkCalendarEventStatus? Status { get; init; }

    /// <summary>When an event of a series was to begin before it was moved. Null for an event outside of a series.</summary>
    [JsonPropertyName("originStart")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarOriginStart>))]
    public DingTalkCalendarOriginStart? OriginStart { get; init; }

    /// <summary>
    /// The id of the event that a series repeats; DingTalk's page also calls it <c>recurrenceId</c>. Null or empty means an
    /// event outside of a series, or that the id cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("seriesMasterId")]
    public string? SeriesMasterId { get; init; }

    /// <summary>The meeting rooms that the event reserves. Empty when there are none, and for a while after a reservation.</summary>
    [JsonPropertyName("meetingRooms")]
    [NeverNull]
    public IReadOnlyList<DingTalkCalendarEventRoom> MeetingRooms { get => field ?? []; init; }

    /// <summary>Further properties. Null when DingTalk sent none.</summary>
    [JsonPropertyName("extendedProperties")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarExtendedProperties>))]
    public DingTalkCalendarExtendedProperties? ExtendedProperties { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", EventId = {EventId}");
        builder.Append(CultureInfo.InvariantCulture, $", Status = {Status}, OriginStart = {OriginStart}, SeriesMasterId = {SeriesMasterId}, MeetingRooms = {MeetingRooms.Count}, ExtendedProperties = {ExtendedProperties}");
        return true;
    }
}
