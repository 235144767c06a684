using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling;

/// <summary>A meeting in the vendor's own objects. Exactly one is set.</summary>
public sealed record NativeMeeting
{
    /// <summary>Feishu's event, with its attendees and rooms.</summary>
    public FeishuCalendarEvent? FeishuEvent { get; init; }

    /// <summary>WeCom's meeting, for a plan that is online.</summary>
    public GetWeComMeetingResponse? WeComMeeting { get; init; }

    /// <summary>WeCom's schedule, for a plan that is not online.</summary>
    public WeComSchedule? WeComSchedule { get; init; }

    /// <summary>DingTalk's event, with its attendees and rooms.</summary>
    public GetDingTalkCalendarEventResponse? DingTalkEvent { get; init; }
}
