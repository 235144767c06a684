using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>calendar.calendar.event.changed_v4</c>: a calendar event was created, changed, deleted or answered. Feishu tells it of calendars to which the app has subscribed.</summary>
public sealed record FeishuCalendarEventChanged : FeishuEvent
{
    /// <summary>The id of the calendar.</summary>
    [JsonPropertyName("calendar_id")]
    public string? CalendarId { get; init; }

    /// <summary>The users whose calendar it is.</summary>
    [JsonPropertyName("user_id_list")]
    public IReadOnlyList<FeishuEventUserIds> UserIds { get => field ?? []; init; }

    /// <summary>The id of the calendar event. Null for organisations that Feishu does not send it to yet.</summary>
    [JsonPropertyName("calendar_event_id")]
    public string? CalendarEventId { get; init; }

    /// <summary>What happened. Null for organisations that Feishu does not send it to yet: then read the calendar again.</summary>
    [JsonPropertyName("change_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventChangeType>))]
    public FeishuCalendarEventChangeType? ChangeType { get; init; }

    /// <summary>The answers of people; rooms are not among them. Empty when there are none.</summary>
    [JsonPropertyName("rsvp_infos")]
    public IReadOnlyList<FeishuCalendarEventRsvp> Rsvps { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", CalendarId = {CalendarId}, UserIds = {UserIds.Count}, CalendarEventId = {CalendarEventId}, ChangeType = {ChangeType}, Rsvps = {Rsvps.Count}");
        return true;
    }
}
