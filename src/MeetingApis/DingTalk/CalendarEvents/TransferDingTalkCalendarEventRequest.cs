using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The person who becomes the organizer of a calendar event.</summary>
public sealed partial record TransferDingTalkCalendarEventRequest
{
    /// <summary>The new organizer's union id (newOrganizerId). It is not a user id.</summary>
    [JsonPropertyName("newOrganizerId")]
    public required string NewOrganizerUnionId { get; init; }

    /// <summary>Whether the previous organizer leaves the event (isExitCalendar). Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("isExitCalendar")]
    public bool? IsExitCalendar { get; init; }

    /// <summary>Whether DingTalk tells the new organizer in a chat of two (needNotifyViaO2O). Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("needNotifyViaO2O")]
    public bool? NeedNotifyViaO2O { get; init; }
}
