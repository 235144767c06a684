using Refit;

namespace MeetingApis.Feishu;

/// <summary>The parts of an event to read.</summary>
public sealed partial record GetFeishuCalendarEventRequest
{
    /// <summary>Whether to read the settings of Feishu's own meeting too, which only somebody who may change the event can read. Null leaves the choice to Feishu.</summary>
    [AliasAs("need_meeting_settings")]
    public bool? NeedMeetingSettings { get; init; }

    /// <summary>Whether to read the attendees too. Null leaves the choice to Feishu.</summary>
    [AliasAs("need_attendee")]
    public bool? NeedAttendee { get; init; }

    /// <summary>The largest number of attendees to read, 1 to 100. Null means 10. <see cref="FeishuCalendarEvent.HasMoreAttendee"/> says whether there are more.</summary>
    [AliasAs("max_attendee_num")]
    public int? MaxAttendeeNum { get; init; }

    /// <summary>The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }
}
