using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The base of the responses that are one calendar event.</summary>
public abstract record DingTalkCalendarEventResponse : MeetingResponse
{
    private protected DingTalkCalendarEventResponse()
    {
    }

    /// <summary>The title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>When the event begins. Null when DingTalk sent no time.</summary>
    [JsonPropertyName("start")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarEventTime>))]
    public DingTalkCalendarEventTime? Start { get; init; }

    /// <summary>When the event ends; of an event that lasts all day, the first day after it. Null when DingTalk sent no time.</summary>
    [JsonPropertyName("end")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarEventTime>))]
    public DingTalkCalendarEventTime? End { get; init; }

    /// <summary>Whether the event lasts all day.</summary>
    [JsonPropertyName("isAllDay")]
    public bool? IsAllDay { get; init; }

    /// <summary>How the event repeats. Null means that it does not, or that the repetition cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("recurrence")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRecurrenceInfo>))]
    public DingTalkRecurrenceInfo? Recurrence { get; init; }

    /// <summary>The people who are invited. Empty when there are none.</summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<DingTalkCalendarEventAttendeeInfo> Attendees { get => field ?? []; init; }

    /// <summary>The person to whom the event belongs.</summary>
    [JsonPropertyName("organizer")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarEventOrganizer>))]
    public DingTalkCalendarEventOrganizer? Organizer { get; init; }

    /// <summary>The place. Null when there is none.</summary>
    [JsonPropertyName("location")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarEventLocationInfo>))]
    public DingTalkCalendarEventLocationInfo? Location { get; init; }

    /// <summary>When people are reminded. Empty when they are not.</summary>
    [JsonPropertyName("reminders")]
    public IReadOnlyList<DingTalkCalendarReminder> Reminders { get => field ?? []; init; }

    /// <summary>When the event was created.</summary>
    [JsonPropertyName("createTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>When the event was changed for the last time.</summary>
    [JsonPropertyName("updateTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? UpdateTime { get; init; }

    /// <summary>The video conference of the event (onlineMeetingInfo). Null when there is none.</summary>
    [JsonPropertyName("onlineMeetingInfo")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarOnlineMeetingInfo>))]
    public DingTalkCalendarOnlineMeetingInfo? OnlineMeeting { get; init; }

    /// <summary>What DingTalk shows of the event's page. Empty when it says nothing.</summary>
    [JsonPropertyName("uiConfigs")]
    public IReadOnlyList<DingTalkCalendarUiConfig> UiConfigs { get => field ?? []; init; }

    /// <summary>The description with its formats. Null when there is none.</summary>
    [JsonPropertyName("richTextDescription")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarRichText>))]
    public DingTalkCalendarRichText? RichTextDescription { get; init; }

    /// <summary>Interactive cards on the event's page. Only DingTalk's SDK has the field, no page. Empty when there are none.</summary>
    [JsonPropertyName("cardInstances")]
    public IReadOnlyList<DingTalkCalendarCardInstance> CardInstances { get => field ?? []; init; }

    /// <summary>The event's categories. Empty when there are none.</summary>
    [JsonPropertyName("categories")]
    public IReadOnlyList<DingTalkCalendarCategory> Categories { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", Summary = {Summary}, Description = {Description}, Start = {Start}, End = {End}, IsAllDay = {IsAllDay}, Recurrence = {Recurrence}");
        builder.Append(CultureInfo.InvariantCulture, $", Attendees = {Attendees.Count}, Organizer = {Organizer}, Location = {Location}, Reminders = {Reminders.Count}, CreateTime = {CreateTime}, UpdateTime = {UpdateTime}");
        builder.Append(CultureInfo.InvariantCulture, $", OnlineMeeting = {OnlineMeeting}, UiConfigs = {UiConfigs.Count}, RichTextDescription = {RichTextDescription}, CardInstances = {CardInstances.Count}, Categories = {Categories.Count}");
        return true;
    }
}
