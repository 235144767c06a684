using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The attendees to remove from a calendar event: at most 500 in both lists together, and at least one.</summary>
public sealed partial record RemoveFeishuCalendarEventAttendeesRequest
{
    /// <summary>Attendees by their ids within the event (<see cref="FeishuCalendarEventAttendeeInfo.AttendeeId"/>), which are no user ids. Null names none.</summary>
    [JsonPropertyName("attendee_ids")]
    public IReadOnlyList<string>? AttendeeIds { get; init; }

    /// <summary>Attendees by the ids of the people, chats and rooms that they are. Null names none.</summary>
    [JsonPropertyName("delete_ids")]
    public IReadOnlyList<FeishuCalendarEventAttendeeId>? DeleteIds { get; init; }

    /// <summary>Whether Feishu's bot tells the removed attendees. Null leaves the choice to Feishu.</summary>
    [JsonPropertyName("need_notification")]
    public bool? NeedNotification { get; init; }

    /// <summary>
    /// The occurrence of a series to change, for an administrator of meeting rooms: the time in the event's id, after its
    /// last underscore. Sent in whole seconds, a fraction is cut off. Null changes the event that the id names.
    /// </summary>
    [JsonPropertyName("instance_start_time_admin")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? InstanceStartTimeAdmin { get; init; }

    /// <summary>Whether to act as an administrator of meeting rooms, as the administration console must allow. Null means false.</summary>
    [JsonPropertyName("is_enable_admin")]
    public bool? IsEnableAdmin { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AttendeeIds = {AttendeeIds?.Count}, DeleteIds = {DeleteIds?.Count}, NeedNotification = {NeedNotification}, InstanceStartTimeAdmin = {InstanceStartTimeAdmin}, IsEnableAdmin = {IsEnableAdmin}");
        return true;
    }
}
