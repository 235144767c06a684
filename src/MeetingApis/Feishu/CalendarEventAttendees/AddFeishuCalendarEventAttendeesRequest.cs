using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The attendees to add to a calendar event.</summary>
public sealed partial record AddFeishuCalendarEventAttendeesRequest
{
    /// <summary>The people, group chats and rooms, 1 to 1000, of which at most 100 are rooms. An event has at most 3000 attendees.</summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<FeishuCalendarEventAttendee>? Attendees { get; init; }

    /// <summary>Whether Feishu's bot tells the attendees. Null leaves the choice to Feishu.</summary>
    [JsonPropertyName("need_notification")]
    public bool? NeedNotification { get; init; }

    /// <summary>
    /// The occurrence of a series to change, for an administrator of meeting rooms: the time in the event's id, after its
    /// last underscore. Sent in whole seconds, a fraction is cut off. Null changes the event that the id names.
    /// </summary>
    [JsonPropertyName("instance_start_time_admin")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? InstanceStartTimeAdmin { get; init; }

    /// <summary>
    /// Whether to act as an administrator of meeting rooms, as the administration console must allow. Null means false.
    /// If true, Feishu adds the rooms and silently ignores all other attendees, so the library refuses others.
    /// </summary>
    [JsonPropertyName("is_enable_admin")]
    public bool? IsEnableAdmin { get; init; }

    /// <summary>Whether to add the persons in <see cref="FeishuCalendarEventAttendee.OperateId"/> to the event too. Null leaves the choice to Feishu.</summary>
    [JsonPropertyName("add_operator_to_attendee")]
    public bool? AddOperatorToAttendee { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Attendees = {Attendees?.Count}, NeedNotification = {NeedNotification}, InstanceStartTimeAdmin = {InstanceStartTimeAdmin}, IsEnableAdmin = {IsEnableAdmin}, AddOperatorToAttendee = {AddOperatorToAttendee}");
        return true;
    }
}
