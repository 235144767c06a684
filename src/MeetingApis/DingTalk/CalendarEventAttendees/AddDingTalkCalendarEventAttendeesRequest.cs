using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The people to invite to an event.</summary>
public sealed partial record AddDingTalkCalendarEventAttendeesRequest
{
    /// <summary>The people, 1 to 500.</summary>
    [JsonPropertyName("attendeesToAdd")]
    public required IReadOnlyList<DingTalkCalendarEventAttendeeToAdd> Attendees { get; init; }

    /// <summary>Whether DingTalk notifies the people of the change. Null leaves the choice to DingTalk, whose page names no default.</summary>
    [JsonPropertyName("pushNotification")]
    public bool? PushNotification { get; init; }

    /// <summary>Whether DingTalk sends the people a message in their chats. Null leaves the choice to DingTalk, whose page names no default.</summary>
    [JsonPropertyName("chatNotification")]
    public bool? ChatNotification { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Attendees = {Attendees?.Count}, PushNotification = {PushNotification}, ChatNotification = {ChatNotification}");
        return true;
    }
}
