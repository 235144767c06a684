using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>How the page of an event shows one of its elements.</summary>
public sealed partial record FeishuCalendarEventSchema
{
    /// <summary>
    /// The element: <c>ForwardIcon</c>, <c>MeetingChatIcon</c>, <c>MeetingMinutesIcon</c>, <c>MeetingVideo</c>,
    /// <c>RSVP</c>, <c>Attendee</c> or <c>OrganizerOrCreator</c>.
    /// </summary>
    [JsonPropertyName("ui_name")]
    public string? UiName { get; init; }

    /// <summary>How the element is shown. In a request, Feishu takes only <see cref="FeishuCalendarEventElementStatus.Hide"/>.</summary>
    [JsonPropertyName("ui_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventElementStatus>))]
    public FeishuCalendarEventElementStatus? UiStatus { get; init; }

    /// <summary>
    /// The link behind the element, at most 2000 characters. Null or empty when there is none. Leave it null in a request:
    /// Feishu's page lists it there too, and says that it cannot be set. It leads to the event, so it prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("app_link")]
    public string? AppLink { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UiName = {UiName}, UiStatus = {UiStatus}, AppLink = {Masked.Text(AppLink)}");
        return true;
    }
}
