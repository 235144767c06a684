namespace MeetingApis.WeCom;

/// <summary>A member accepted or declined a schedule: the operator of the event. Read the schedule for the response.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98111">The vendor's page</seealso>
public sealed record WeComScheduleResponded : WeComScheduleEvent;
