using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A calendar event was created, changed or deleted (<c>calendar_event_change</c>). It does not say what changed: query the event.</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkCalendarEventChanged : DingTalkEvent
{
    /// <summary>The id of the calendar event.</summary>
    [JsonPropertyName("calendarEventId")]
    public string? CalendarEventId { get; init; }

    /// <summary>When the calendar event was changed.</summary>
    [JsonPropertyName("calendarEventUpdateTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdateTime { get; init; }

    /// <summary>The id of the calendar.</summary>
    [JsonPropertyName("calendarId")]
    public string? CalendarId { get; init; }

    /// <summary>The union ids of the people in whose calendars it changed. Empty when DingTalk names none.</summary>
    [JsonPropertyName("unionIdList")]
    public IReadOnlyList<string> UnionIds { get => field ?? []; init; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("changeType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarEventChangeType>))]
    public DingTalkCalendarEventChangeType? ChangeType { get; init; }

    /// <summary>Who changed it.</summary>
    [JsonPropertyName("operator")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarEventOperator>))]
    public DingTalkCalendarEventOperator? Operator { get; init; }

    /// <summary>The id that the calendar event has in DingTalk's older API.</summary>
    [JsonPropertyName("legacyCalendarEventId")]
    public string? LegacyCalendarEventId { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", CalendarEventId = {CalendarEventId}, UpdateTime = {UpdateTime}, CalendarId = {CalendarId}, UnionIds = {UnionIds.Count}, ChangeType = {ChangeType}, Operator = {Operator}, LegacyCalendarEventId = {LegacyCalendarEventId}");
        return true;
    }
}
